document.title = "Soon";
