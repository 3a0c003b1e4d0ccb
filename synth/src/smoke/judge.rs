//! Whether a reply is right. `Err` tells what is wrong with it.

use super::reply::Reply;

/// What a reply must not be, whatever else is asked: an error of the functions.
fn not_failed(reply: &Reply) -> Result<(), String> {
    if reply.status >= 500 {
        return Err(format!("got {}", reply.words()));
    }
    Ok(())
}

/// Plain HTTP leads to the same over HTTPS.
pub(super) fn leads_to_https(reply: &Reply, host: &str) -> Result<(), String> {
    let expected = format!("https://{host}/");
    match reply.location() {
        Some(location) if location.starts_with(&expected) => Ok(()),
        _ => Err(format!("got {}", reply.words())),
    }
}

/// A visitor is sent to a page for signing in, with everything that makes signing in safe:
/// [RFC 9700](https://www.rfc-editor.org/rfc/rfc9700#section-2.1). The address of that page.
pub(super) fn leads_to_sign_in(reply: &Reply, callback: &str) -> Result<String, String> {
    not_failed(reply)?;
    let Some(location) = reply.location() else {
        return Err(format!(
            "got {}, where a redirect to the page for signing in was expected",
            reply.words()
        ));
    };
    let parameter = |name| parameter(location, name);
    if parameter("response_type").as_deref() != Some("code") {
        return Err(format!("leads to `{location}`, which asks for no code"));
    }
    for (name, why) in [
        ("client_id", "who asks"),
        ("state", "that the answer belongs to this browser"),
        ("nonce", "that the token belongs to this attempt"),
        (
            "code_challenge",
            "that nobody else can use the code (PKCE, RFC 7636)",
        ),
    ] {
        if parameter(name).is_none_or(|value| value.is_empty()) {
            return Err(format!("the redirect has no `{name}`, which says {why}"));
        }
    }
    if parameter("code_challenge_method").as_deref() != Some("S256") {
        return Err("the code challenge is not of the method S256".to_owned());
    }
    match parameter("redirect_uri") {
        Some(given) if given == callback => Ok(location.to_owned()),
        given => Err(format!(
            "people would come back to `{}`, and not to `{callback}`",
            given.unwrap_or_default()
        )),
    }
}

/// The attempt to sign in is kept in a cookie that no script reads and no other host can set:
/// [RFC 6265bis, 4.1.3.2](https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.3.2).
pub(super) fn keeps_the_attempt(reply: &Reply) -> Result<(), String> {
    let mut cookies = reply.all("set-cookie").filter(|cookie| !is_cleared(cookie));
    let Some(cookie) = cookies.find(|cookie| cookie.contains("-login-")) else {
        return Err("no cookie keeps the attempt to sign in".to_owned());
    };
    let name = cookie.split('=').next().unwrap_or_default();
    if !name.starts_with("__Host-") {
        return Err(format!("the cookie `{name}` has no `__Host-`"));
    }
    let attributes: Vec<String> = cookie
        .split(';')
        .skip(1)
        .map(|attribute| attribute.trim().to_ascii_lowercase())
        .collect();
    for expected in ["secure", "httponly", "path=/", "samesite=lax"] {
        if !attributes.iter().any(|attribute| attribute == expected) {
            return Err(format!("the cookie `{name}` has no `{expected}`"));
        }
    }
    Ok(())
}

/// A script gets a status, and no page to sign in, which it could not show.
pub(super) fn is_unauthorized(reply: &Reply) -> Result<(), String> {
    match reply.status {
        401 => Ok(()),
        _ => Err(format!("got {}, where 401 was expected", reply.words())),
    }
}

/// Whoever has no session does not see what is protected.
pub(super) fn is_kept_back(reply: &Reply) -> Result<(), String> {
    not_failed(reply)?;
    match reply.status {
        200..=299 => Err(format!("got {}: the content is open", reply.words())),
        304 => Err("got 304: the content is open".to_owned()),
        _ => Ok(()),
    }
}

/// A code that this browser did not ask for begins no session.
pub(super) fn begins_no_session(reply: &Reply) -> Result<(), String> {
    not_failed(reply)?;
    let begun = reply
        .all("set-cookie")
        .find(|cookie| !is_cleared(cookie) && !cookie.contains("-login-"));
    match begun {
        Some(cookie) => {
            let name = cookie.split('=').next().unwrap_or_default();
            Err(format!("the cookie `{name}` was set"))
        }
        None => Ok(()),
    }
}

/// The headers that every answer of the functions has.
pub(super) fn has_headers(reply: &Reply) -> Result<(), String> {
    let lacks = |name: &str, part: &str| !reply.header(name).to_ascii_lowercase().contains(part);
    for (name, part) in [
        ("strict-transport-security", "max-age="),
        ("x-content-type-options", "nosniff"),
        ("content-security-policy", "frame-ancestors"),
        ("referrer-policy", "no-referrer"),
        ("cache-control", "no-store"),
    ] {
        if lacks(name, part) {
            return Err(format!("the header `{name}` has no `{part}`"));
        }
    }
    Ok(())
}

/// Two visitors do not get one answer.
pub(super) fn are_different(one: &Reply, other: &Reply) -> Result<(), String> {
    let state = |reply: &Reply| reply.location().and_then(|it| parameter(it, "state"));
    match (state(one), state(other)) {
        (Some(one), Some(other)) if one != other => Ok(()),
        (Some(_), Some(_)) => Err("two visitors got the same `state`".to_owned()),
        _ => Err("there was no `state` to compare".to_owned()),
    }
}

/// Cognito knows the client and where people come back to.
pub(super) fn is_accepted(reply: &Reply) -> Result<(), String> {
    if let Some(error) = reply.location().and_then(|it| parameter(it, "error")) {
        return Err(format!("Cognito refuses with `{error}`"));
    }
    match reply.status {
        200 | 302 | 303 => Ok(()),
        _ => Err(format!("got {}", reply.words())),
    }
}

/// A bucket answers nobody but the distribution.
pub(super) fn is_forbidden(reply: &Reply) -> Result<(), String> {
    match reply.status {
        403 => Ok(()),
        // S3 leads to the region of a bucket, and shows nothing.
        307 => Ok(()),
        _ => Err(format!("got {}, where 403 was expected", reply.words())),
    }
}

fn is_cleared(cookie: &str) -> bool {
    let cookie = cookie.to_ascii_lowercase();
    cookie.contains("max-age=0") || cookie.contains("expires=thu, 01 jan 1970")
}

/// A parameter of an address, decoded.
pub(super) fn parameter(address: &str, name: &str) -> Option<String> {
    let (_, query) = address.split_once('?')?;
    let query = query.split('#').next().unwrap_or_default();
    let value = query.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        (key == name).then_some(value)
    })?;
    let value = value.replace('+', " ");
    let decoded = percent_encoding::percent_decode_str(&value).decode_utf8();
    decoded.ok().map(Into::into)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(text: &str) -> Reply {
        let text = text.replace('\n', "\r\n");
        Reply::read(format!("HTTP/2 {text}\r\n\r\n").as_bytes()).unwrap()
    }

    const AUTHORIZE: &str = "https://a.example/oauth2/authorize?response_type=code&client_id=c&state=s&nonce=n\
                             &code_challenge=x&code_challenge_method=S256&redirect_uri=https%3A%2F%2Fdocs.example.com%2Fsignin";
    const CALLBACK: &str = "https://docs.example.com/signin";

    fn authorize(change: impl Fn(&str) -> String) -> Reply {
        reply(&format!("303\nlocation: {}", change(AUTHORIZE)))
    }

    #[test]
    fn signing_in_has_everything_that_makes_it_safe() {
        let sound = authorize(str::to_owned);
        assert_eq!(leads_to_sign_in(&sound, CALLBACK).unwrap(), AUTHORIZE);
        for (part, instead, why) in [
            (
                "response_type=code",
                "response_type=token",
                "asks for no code",
            ),
            ("&state=s", "", "has no `state`"),
            ("&nonce=n", "&nonce=", "has no `nonce`"),
            ("&code_challenge=x", "", "has no `code_challenge`"),
            ("S256", "plain", "not of the method S256"),
            (
                "docs.example.com",
                "evil.example",
                "`https://evil.example/signin`",
            ),
        ] {
            let wrong = authorize(|sound| sound.replace(part, instead));
            let error = leads_to_sign_in(&wrong, CALLBACK).unwrap_err();
            assert!(error.contains(why), "{error}");
        }
        assert!(leads_to_sign_in(&reply("200"), CALLBACK).is_err());
        let failed = reply("503\nx-cache: LambdaLimitExceeded from cloudfront");
        assert!(leads_to_sign_in(&failed, CALLBACK).is_err());
    }

    #[test]
    fn the_cookie_of_an_attempt_is_the_hosts_own() {
        let with = |cookie: &str| keeps_the_attempt(&reply(&format!("303\nset-cookie: {cookie}")));
        let sound = "__Host-site-login-abc=v; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600";
        with(sound).unwrap();
        for part in [
            "; Path=/",
            "; Secure",
            "; HttpOnly",
            "; SameSite=Lax",
            "__Host-",
        ] {
            assert!(with(&sound.replace(part, "")).is_err(), "{part}");
        }
        // A cookie that is cleared keeps nothing.
        assert!(with(&sound.replace("Max-Age=600", "Max-Age=0")).is_err());
    }

    #[test]
    fn open_content_is_seen() {
        for status in ["200", "206", "304", "503"] {
            assert!(is_kept_back(&reply(status)).is_err(), "{status}");
        }
        for status in ["303", "400", "401", "403", "404"] {
            is_kept_back(&reply(status)).unwrap();
        }
        assert!(is_unauthorized(&reply("303\nlocation: /")).is_err());
        is_unauthorized(&reply("401")).unwrap();
        assert!(is_forbidden(&reply("200")).is_err());
        is_forbidden(&reply("403")).unwrap();
    }

    #[test]
    fn a_session_that_nobody_asked_for_is_seen() {
        begins_no_session(&reply("400\nset-cookie: __Host-site-id=; Max-Age=0")).unwrap();
        assert!(
            begins_no_session(&reply("303\nset-cookie: __Host-site-id=ey; Max-Age=60")).is_err()
        );
        assert!(begins_no_session(&reply("502")).is_err());
    }

    #[test]
    fn https_is_that_of_the_same_host() {
        leads_to_https(
            &reply("301\nlocation: https://docs.example.com/"),
            "docs.example.com",
        )
        .unwrap();
        for wrong in [
            "301\nlocation: https://docs.example.com.evil.example/",
            "301\nlocation: http://docs.example.com/",
            "200",
        ] {
            assert!(leads_to_https(&reply(wrong), "docs.example.com").is_err());
        }
    }

    #[test]
    fn cognitos_refusal_is_named() {
        let refused =
            reply("302\nlocation: https://a.example/error?error=redirect_mismatch&client_id=c");
        assert_eq!(
            is_accepted(&refused).unwrap_err(),
            "Cognito refuses with `redirect_mismatch`"
        );
        is_accepted(&reply("302\nlocation: https://a.example/login?client_id=c")).unwrap();
        assert!(is_accepted(&reply("400")).is_err());
    }

    #[test]
    fn answers_for_two_visitors_differ() {
        let one = authorize(str::to_owned);
        let other = authorize(|sound| sound.replace("state=s", "state=t"));
        are_different(&one, &other).unwrap();
        assert!(are_different(&one, &one).is_err());
        assert!(are_different(&one, &reply("303\nlocation: /")).is_err());
    }

    #[test]
    fn every_header_counts() {
        let headers = [
            "strict-transport-security: max-age=31536000",
            "x-content-type-options: nosniff",
            "content-security-policy: default-src 'none'; frame-ancestors 'none'",
            "referrer-policy: no-referrer",
            "cache-control: no-store",
        ];
        has_headers(&reply(&format!("303\n{}", headers.join("\n")))).unwrap();
        for left_out in headers {
            let others: Vec<_> = headers.into_iter().filter(|it| *it != left_out).collect();
            assert!(has_headers(&reply(&format!("303\n{}", others.join("\n")))).is_err());
        }
    }
}
