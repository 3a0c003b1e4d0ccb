//! The checks, in the order in which they are run.

use super::ask::Ask;
use super::curl::Curl;
use super::judge;
use super::reply::Reply;
use super::site::Site;
use crate::failure::Failure;

/// A check: what it demands, and the way to find out; `None` where there is nothing to ask.
pub(crate) struct Check {
    pub(crate) demand: &'static str,
    run: fn(&Asker<'_>) -> Result<Option<Verdict>, Failure>,
}

/// `Err` tells what is wrong.
pub(crate) type Verdict = Result<(), String>;

/// All checks.
pub(crate) fn all() -> impl Iterator<Item = Check> {
    CHECKS
        .into_iter()
        .map(|(demand, run)| Check { demand, run })
}

type Run = fn(&Asker<'_>) -> Result<Option<Verdict>, Failure>;

const CHECKS: [(&str, Run); 11] = [
    ("plain HTTP leads to HTTPS", https),
    (
        "a visitor is sent to sign in, with state, nonce and PKCE",
        sign_in,
    ),
    (
        "the attempt is kept in a cookie that only this host sets and no script reads",
        attempt,
    ),
    (
        "Cognito accepts the client and the address to come back to",
        cognito,
    ),
    (
        "two visitors get different answers: nothing is cached",
        different,
    ),
    ("answers have the headers for security", headers),
    ("a script without a session gets 401", script),
    ("a forged session is refused", forged),
    ("a code that nobody asked for begins no session", callback),
    ("no way of writing a path leads past the functions", paths),
    ("the bucket answers nobody but the distribution", bucket),
];

impl Check {
    pub(crate) fn run(&self, site: &Site, curl: &Curl) -> Result<Option<Verdict>, Failure> {
        (self.run)(&Asker { site, curl })
    }
}

struct Asker<'a> {
    site: &'a Site,
    curl: &'a Curl,
}

impl Asker<'_> {
    /// Asks, and judges the reply.
    fn judged(
        &self,
        ask: &Ask,
        judge: impl FnOnce(&Reply) -> Verdict,
    ) -> Result<Option<Verdict>, Failure> {
        let reply = self.curl.send(ask)?;
        Ok(Some(reply.and_then(|reply| judge(&reply))))
    }

    fn page(&self) -> Ask {
        Ask::page(self.site.at(&self.site.path))
    }
}

fn https(asker: &Asker<'_>) -> Result<Option<Verdict>, Failure> {
    // A site on the own machine has no HTTPS.
    let Some(host) = asker.site.origin.strip_prefix("https://") else {
        return Ok(None);
    };
    let ask = Ask::page(format!("http://{host}/"));
    asker.judged(&ask, |reply| judge::leads_to_https(reply, host))
}

fn sign_in(asker: &Asker<'_>) -> Result<Option<Verdict>, Failure> {
    let callback = asker.site.comes_back_to();
    asker.judged(&asker.page(), |reply| {
        judge::leads_to_sign_in(reply, &callback).map(|_| ())
    })
}

fn attempt(asker: &Asker<'_>) -> Result<Option<Verdict>, Failure> {
    asker.judged(&asker.page(), judge::keeps_the_attempt)
}

fn cognito(asker: &Asker<'_>) -> Result<Option<Verdict>, Failure> {
    let callback = asker.site.comes_back_to();
    let reply = asker.curl.send(&asker.page())?;
    let address = reply.and_then(|reply| judge::leads_to_sign_in(&reply, &callback));
    match address {
        Ok(address) => asker.judged(&Ask::page(address), judge::is_accepted),
        Err(why) => Ok(Some(Err(why))),
    }
}

fn different(asker: &Asker<'_>) -> Result<Option<Verdict>, Failure> {
    let (one, other) = (
        asker.curl.send(&asker.page())?,
        asker.curl.send(&asker.page())?,
    );
    let both = one.and_then(|one| Ok((one, other?)));
    Ok(Some(both.and_then(|(one, other)| {
        judge::are_different(&one, &other)
    })))
}

fn headers(asker: &Asker<'_>) -> Result<Option<Verdict>, Failure> {
    asker.judged(&asker.page(), judge::has_headers)
}

fn script(asker: &Asker<'_>) -> Result<Option<Verdict>, Failure> {
    let ask = Ask::script(asker.site.at(&asker.site.path));
    asker.judged(&ask, judge::is_unauthorized)
}

fn forged(asker: &Asker<'_>) -> Result<Option<Verdict>, Failure> {
    // `{"alg":"none"}` and claims of an administrator, without a signature; and one that is no token.
    const TOKENS: [&str; 2] = [
        "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiIsImV4cCI6NDEwMjQ0NDgwMH0.",
        "..",
    ];
    // The names of the cookies begin with that of the attempt.
    let reply = asker.curl.send(&asker.page())?;
    let prefix = reply.ok().and_then(|reply| session_prefix(&reply));
    let prefix = prefix.unwrap_or_else(|| "__Host-site".to_owned());
    for token in TOKENS {
        let cookie = format!("{prefix}-id={token}; {prefix}-refresh={token}");
        let verdict = asker.judged(&asker.page().cookie(cookie), judge::is_kept_back)?;
        if let Some(Err(_)) = verdict {
            return Ok(verdict);
        }
    }
    Ok(Some(Ok(())))
}

fn session_prefix(reply: &Reply) -> Option<String> {
    let mut names = reply.all("set-cookie");
    names.find_map(|cookie| Some(cookie.split_once("-login-")?.0.to_owned()))
}

fn callback(asker: &Asker<'_>) -> Result<Option<Verdict>, Failure> {
    let address = asker.site.at(&asker.site.callback);
    let ask = Ask::page(format!("{address}?code=forged&state=forged"));
    asker.judged(&ask, judge::begins_no_session)
}

fn paths(asker: &Asker<'_>) -> Result<Option<Verdict>, Failure> {
    let callback = &asker.site.callback;
    let ways = [
        "/index.html".to_owned(),
        "//index.html".to_owned(),
        "/./index.html".to_owned(),
        format!("{callback}/../index.html"),
        format!("{callback}%2f..%2findex.html"),
        format!("{callback};/index.html"),
        "/%2e%2e/index.html".to_owned(),
    ];
    for way in ways {
        let verdict = asker.judged(&Ask::page(asker.site.at(&way)), judge::is_kept_back)?;
        if let Some(Err(why)) = verdict {
            return Ok(Some(Err(format!("`{way}`: {why}"))));
        }
    }
    Ok(Some(Ok(())))
}

fn bucket(asker: &Asker<'_>) -> Result<Option<Verdict>, Failure> {
    for address in &asker.site.buckets {
        let verdict = asker.judged(&Ask::page(address.clone()), judge::is_forbidden)?;
        if let Some(Err(why)) = verdict {
            return Ok(Some(Err(format!("{address}: {why}"))));
        }
    }
    Ok((!asker.site.buckets.is_empty()).then_some(Ok(())))
}
