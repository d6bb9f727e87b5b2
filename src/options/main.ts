document.body.append('hello from options');
