//! A browser without a window.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use crate::error::StandInError;
use crate::page::unescape;
use crate::received::pairs;
use crate::text::parameters;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// A browser without a window: it keeps cookies, and follows redirects only within the stand-in.
#[derive(Clone, Debug)]
pub struct Browser {
    address: SocketAddr,
    cookies: Vec<(String, String)>,
}

/// What a browser was answered.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Page {
    /// The status.
    pub status: u16,
    /// The headers in their order, with names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body; what is no UTF-8 is replaced.
    pub body: String,
}

impl Page {
    /// The value of a header, by its name in lower case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let (_, value) = headers.find(|(header, _)| header == name)?;
        Some(value)
    }

    /// Where a redirect leads.
    #[must_use]
    pub fn location(&self) -> Option<&str> {
        self.header("location")
    }
}

impl Browser {
    pub(crate) fn new(address: SocketAddr) -> Self {
        Self {
            address,
            cookies: Vec::new(),
        }
    }

    /// Opens a page. Of the URL only path and query matter.
    ///
    /// # Errors
    ///
    /// The connection fails, or what comes is no answer.
    pub fn open(&mut self, url: &str) -> Result<Page, StandInError> {
        self.send("GET", url, &[], "")
    }

    /// Posts a form. Of the URL only path and query matter.
    ///
    /// # Errors
    ///
    /// The connection fails, or what comes is no answer.
    pub fn post(&mut self, url: &str, fields: &[(&str, &str)]) -> Result<Page, StandInError> {
        let form = ("Content-Type", "application/x-www-form-urlencoded");
        self.send("POST", url, &[form], &parameters(fields.iter().copied()))
    }

    /// Sends any request. Of the URL only path and query matter.
    ///
    /// # Errors
    ///
    /// The connection fails, or what comes is no answer.
    pub fn send(
        &mut self,
        method: &str,
        url: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Result<Page, StandInError> {
        let mut request = format!(
            "{method} {} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Length: {}\r\n",
            target(url),
            self.address,
            body.len(),
        );
        for (name, value) in headers {
            request.extend([*name, ": ", *value, "\r\n"]);
        }
        if !self.cookies.is_empty() {
            let cookies = self
                .cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"));
            let cookies = cookies.collect::<Vec<_>>().join("; ");
            request.extend(["Cookie: ", cookies.as_str(), "\r\n"]);
        }
        request.extend(["\r\n", body]);
        let mut stream = TcpStream::connect(self.address)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.write_all(request.as_bytes())?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes)?;
        let page = page(&bytes).ok_or_else(|| std::io::Error::other("the answer is not whole"))?;
        self.keep_cookies(&page);
        Ok(page)
    }

    /// Begins at `/oauth2/authorize`, fills in the login page unless somebody is signed in, and tells the URL
    /// outside of the stand-in that it is led to.
    ///
    /// # Errors
    ///
    /// The pages refuse the request or the user.
    pub fn sign_in(
        &mut self,
        user: &str,
        password: &str,
        authorize_url: &str,
    ) -> Result<String, StandInError> {
        let page = self.open(authorize_url)?;
        let Some(login) = page.location().filter(|location| location.starts_with('/')) else {
            return outside(&page);
        };
        let login = self.open(login)?;
        let action = between(&login.body, "action=\"", "\"");
        let csrf = between(&login.body, "name=\"_csrf\" value=\"", "\"");
        let (Some(action), Some(csrf)) = (action, csrf) else {
            return outside(&login);
        };
        let fields = [
            ("_csrf", csrf.as_str()),
            ("username", user),
            ("password", password),
        ];
        outside(&self.post(&action, &fields)?)
    }

    fn keep_cookies(&mut self, page: &Page) {
        for (name, value) in &page.headers {
            let pair = value
                .split(';')
                .next()
                .and_then(|pair| pair.split_once('='));
            let Some((cookie, value)) = pair.filter(|_| name == "set-cookie") else {
                continue;
            };
            self.cookies.retain(|(kept, _)| kept != cookie);
            if !value.is_empty() {
                self.cookies.push((cookie.to_owned(), value.to_owned()));
            }
        }
    }
}

/// Path and query of a URL; a URL that begins with a slash has no host.
fn target(url: &str) -> &str {
    let after = url.split_once("://").map_or(url, |(_, rest)| rest);
    after.find('/').map_or("/", |start| &after[start..])
}

/// Where a page leads to outside of the stand-in.
fn outside(page: &Page) -> Result<String, StandInError> {
    match page.location() {
        Some(location) => Ok(location.to_owned()),
        None => {
            let alert = between(&page.body, "role=\"alert\">", "</p>");
            let alert = alert.unwrap_or_else(|| page.body.clone());
            Err(StandInError::NotSignedIn(format!(
                "{} {alert}",
                page.status
            )))
        }
    }
}

fn between(text: &str, before: &str, after: &str) -> Option<String> {
    let (_, rest) = text.split_once(before)?;
    let (found, _) = rest.split_once(after)?;
    Some(unescape(found))
}

fn page(bytes: &[u8]) -> Option<Page> {
    let mut headers = [httparse::EMPTY_HEADER; 100];
    let mut response = httparse::Response::new(&mut headers);
    let httparse::Status::Complete(head) = response.parse(bytes).ok()? else {
        return None;
    };
    let page = Page {
        status: response.code?,
        headers: pairs(response.headers),
        body: String::from_utf8_lossy(bytes.get(head..)?).into_owned(),
    };
    let length: usize = page.header("content-length")?.parse().ok()?;
    (bytes.len() - head == length).then_some(page)
}
