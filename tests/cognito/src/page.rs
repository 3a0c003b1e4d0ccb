//! The hosted pages: plain HTML, without scripts and without anything from elsewhere.

use crate::answer::Answer;

const STYLE: &str = "body{font:1.1rem/1.5 sans-serif;max-width:24rem;margin:2rem auto;padding:0 1rem}\
                     label{display:block;margin-top:1rem}\
                     input,button{font:inherit;width:100%;padding:.5rem;box-sizing:border-box}\
                     button{margin-top:1.5rem}";

/// The login page, which posts to `/login` with the same query.
pub(crate) fn login(status: u16, query: &str, csrf: &str, message: Option<&str>) -> Answer {
    let message = message.map_or_else(String::new, |message| {
        format!("<p role=\"alert\">{message}</p>\n")
    });
    let (query, csrf) = (escape(query), escape(csrf));
    let body = format!(
        "<h1>Sign in</h1>\n{message}\
         <form method=\"post\" action=\"/login?{query}\">\n\
         <input type=\"hidden\" name=\"_csrf\" value=\"{csrf}\">\n\
         <label for=\"username\">User name</label>\n\
         <input id=\"username\" name=\"username\" autocomplete=\"username\" autocapitalize=\"none\" required autofocus>\n\
         <label for=\"password\">Password</label>\n\
         <input id=\"password\" name=\"password\" type=\"password\" autocomplete=\"current-password\" required>\n\
         <button type=\"submit\">Sign in</button>\n\
         </form>"
    );
    page(status, "Sign in", &body)
}

/// A page that says which error it is.
pub(crate) fn error(status: u16, error: &str) -> Answer {
    page(
        status,
        "Error",
        &format!("<h1>Error</h1>\n<p role=\"alert\">{}</p>", escape(error)),
    )
}

fn page(status: u16, title: &str, body: &str) -> Answer {
    Answer::html(
        status,
        format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n\
             <title>{title} (stand-in for Cognito)</title>\n<style>{STYLE}</style>\n</head>\n\
             <body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
        ),
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// What [`escape`] made of a text, undone.
pub(crate) fn unescape(text: &str) -> String {
    text.replace("&quot;", "\"")
        .replace("&gt;", ">")
        .replace("&lt;", "<")
        .replace("&amp;", "&")
}
