//! Values that do not fit one cookie.
//!
//! They are spread over `<name>.0`, `<name>.1` and so on; the first begins with the length of the whole value in
//! bytes and a colon, so that a missing end is seen.

use super::{CookieError, Jar, SessionError, SetCookie};

/// How many cookies a value is spread over at most: their numbers have one digit.
const MOST: usize = 10;

/// The cookies that hold a value: one of the plain name, if it fits, else chunks.
pub(super) fn split(
    name: &str,
    value: &str,
    cookie: impl Fn(&str, &str) -> SetCookie,
) -> Result<Vec<SetCookie>, CookieError> {
    if cookie(name, "").room() >= value.len() {
        return Ok(vec![cookie(name, value)]);
    }
    let whole = format!("{}:{value}", value.len());
    let room = cookie(&format!("{name}.0"), "").room();
    if room == 0 {
        return Err(CookieError::TooLong(name.to_owned()));
    }
    let chunks: Vec<&[u8]> = whole.as_bytes().chunks(room).collect();
    if chunks.len() > MOST {
        return Err(CookieError::TooLong(name.to_owned()));
    }
    chunks
        .into_iter()
        .enumerate()
        .map(|(number, chunk)| {
            // A character of several bytes may be cut, but cookies cannot hold it anyway.
            let chunk = str::from_utf8(chunk).map_err(|_| CookieError::Value(name.to_owned()))?;
            Ok(cookie(&format!("{name}.{number}"), chunk))
        })
        .collect()
}

/// The value that cookies hold, spread or not.
pub(super) fn join(jar: &Jar<'_>, name: &str) -> Result<Option<String>, SessionError> {
    let plain = jar.value(name)?;
    let first = jar.value(&format!("{name}.0"))?;
    match (plain, first) {
        (Some(_), Some(_)) => Err(SessionError::Ambiguous),
        // What a longer value left behind does no harm beside a whole one.
        (Some(plain), None) => Ok((!plain.is_empty()).then(|| plain.to_owned())),
        (None, None) => {
            let orphan = (1..MOST).any(|number| {
                let chunk = format!("{name}.{number}");
                jar.names().any(|name| name == chunk)
            });
            if orphan {
                Err(SessionError::MissingChunk)
            } else {
                Ok(None)
            }
        }
        (None, Some(first)) => joined(jar, name, first).map(Some),
    }
}

fn joined(jar: &Jar<'_>, name: &str, first: &str) -> Result<String, SessionError> {
    let (length, start) = first.split_once(':').ok_or(SessionError::Malformed)?;
    let length: usize = length.parse().map_err(|_| SessionError::Malformed)?;
    let mut value = start.to_owned();
    for number in 1..MOST {
        if value.len() >= length {
            break;
        }
        let chunk = jar
            .value(&format!("{name}.{number}"))?
            .ok_or(SessionError::MissingChunk)?;
        value.push_str(chunk);
    }
    if value.len() == length {
        Ok(value)
    } else {
        Err(SessionError::Malformed)
    }
}
