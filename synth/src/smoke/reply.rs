//! What a server replied.

/// What a server replied to one request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Reply {
    pub(super) status: u16,
    /// Names in lower case, in the order of the reply.
    headers: Vec<(String, String)>,
}

impl Reply {
    /// Reads what `curl --include` prints, of which the last head counts: interim replies come before it.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes;
        loop {
            let (head, body) = divided(rest)?;
            let reply = Self::of_head(head)?;
            let is_interim = (100..200).contains(&reply.status);
            if !is_interim {
                return Some(reply);
            }
            rest = body;
        }
    }

    fn of_head(head: &[u8]) -> Option<Self> {
        let head = String::from_utf8_lossy(head);
        let mut lines = head.lines();
        let status = lines.next()?.strip_prefix("HTTP/")?;
        let status = status.split_ascii_whitespace().nth(1)?.parse().ok()?;
        let header = |line: &str| {
            let (name, value) = line.split_once(':')?;
            Some((name.trim().to_ascii_lowercase(), value.trim().to_owned()))
        };
        Some(Self {
            status,
            headers: lines.filter_map(header).collect(),
        })
    }

    /// The values of a header, by its name in lower case.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let named = self.headers.iter().filter(move |(known, _)| known == name);
        named.map(|(_, value)| value.as_str())
    }

    /// The first value of a header, or nothing but an empty text.
    pub(super) fn header<'a>(&'a self, name: &'a str) -> &'a str {
        self.all(name).next().unwrap_or_default()
    }

    /// Where it leads.
    pub(super) fn location(&self) -> Option<&str> {
        let is_elsewhere = matches!(self.status, 301 | 302 | 303 | 307 | 308);
        let location = self.header("location");
        (is_elsewhere && !location.is_empty()).then_some(location)
    }

    /// What it is, in a few words.
    pub(super) fn words(&self) -> String {
        let mut words = format!("{}", self.status);
        if let Some(location) = self.location() {
            let end = location.find('?').unwrap_or(location.len());
            words.push_str(" to ");
            words.push_str(&location[..end]);
        }
        let made_by = self.header("x-cache");
        // CloudFront's own words for what went wrong with a function.
        if made_by.contains("Error") {
            words.push_str(", ");
            words.push_str(made_by);
        }
        words
    }
}

fn divided(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    Some((&bytes[..end], &bytes[end + 4..]))
}

#[cfg(test)]
mod tests {
    use super::Reply;

    #[test]
    fn the_last_head_counts() {
        let bytes = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/2 303 \r\nLocation: https://a.example/b?c\r\n\
                      Set-Cookie: a=1\r\nset-cookie: b=2\r\nX-Cache: LambdaGeneratedResponse from cloudfront\r\n\r\nbody\r\n\r\n";
        let reply = Reply::read(bytes).unwrap();
        assert_eq!(reply.status, 303);
        assert_eq!(reply.location(), Some("https://a.example/b?c"));
        assert_eq!(reply.all("set-cookie").collect::<Vec<_>>(), ["a=1", "b=2"]);
        assert_eq!(reply.words(), "303 to https://a.example/b");
    }

    #[test]
    fn what_went_wrong_at_the_edge_is_named() {
        let bytes = b"HTTP/2 503 \r\nx-cache: LambdaExecutionError from cloudfront\r\n\r\n";
        let reply = Reply::read(bytes).unwrap();
        assert_eq!(reply.words(), "503, LambdaExecutionError from cloudfront");
        assert_eq!(reply.location(), None);
    }

    #[test]
    fn what_is_no_reply_is_none() {
        for bytes in [
            &b""[..],
            b"HTTP/1.1 200 OK\r\n",
            b"hello\r\n\r\n",
            b"HTTP/2 ok\r\n\r\n",
        ] {
            assert_eq!(Reply::read(bytes), None);
        }
    }
}
