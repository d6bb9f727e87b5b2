document.body.append('hello from popup');
