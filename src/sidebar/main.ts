document.body.append('hello from sidebar');
