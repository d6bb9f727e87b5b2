export {};
document.title += ' content';
