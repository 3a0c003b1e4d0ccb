//! Where cookies can be that a site gets.

/// How many labels the name of a host has that is looked at: others have no more than a few.
const MOST: usize = 8;

/// The domains by which a cookie can be sent to one of these hosts: those of the hosts, and those above them.
///
/// Names of one label are left out, which browsers refuse, and so is what is above a distribution's own name, whose hosts
/// belong to many. A browser passes over the ones that are not above the host that it has asked.
pub(super) fn domains(hosts: &[String]) -> Vec<String> {
    let mut all = Vec::new();
    for host in hosts {
        let host = host.split(':').next().unwrap_or_default();
        let is_number = |label: &str| label.bytes().all(|b| b.is_ascii_digit());
        if host.rsplit('.').next().is_none_or(is_number) {
            continue;
        }
        let mut rest = Some(host);
        for _ in 0..MOST {
            let Some(domain) = rest.filter(|domain| domain.contains('.')) else {
                break;
            };
            let domain = domain.to_ascii_lowercase();
            if domain != "cloudfront.net" && !all.contains(&domain) {
                all.push(domain);
            }
            rest = rest
                .and_then(|rest| rest.split_once('.'))
                .map(|(_, above)| above);
        }
    }
    all
}

/// A path and those above it, but `/`; none of an empty one.
pub(super) fn paths(path: &str) -> Vec<String> {
    let ends = path.char_indices().filter(|(at, c)| *at > 0 && *c == '/');
    ends.map(|(at, _)| at)
        .chain([path.len()])
        .filter_map(|end| path.get(..end))
        .filter(|path| path.len() > 1)
        .take(MOST)
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{domains, paths};

    #[test]
    fn domains_are_those_that_reach_the_site() {
        for (hosts, expected) in [
            (
                &["docs.example.com"][..],
                &["docs.example.com", "example.com"][..],
            ),
            (
                &["a.b.example.com:8443", "b.Example.com"],
                &["a.b.example.com", "b.example.com", "example.com"],
            ),
            (
                &["d111111abcdef8.cloudfront.net"],
                &["d111111abcdef8.cloudfront.net"],
            ),
            (&["localhost:8443", "127.0.0.1"], &[]),
            (&[], &[]),
        ] {
            let hosts: Vec<String> = hosts.iter().map(|&host| host.to_owned()).collect();
            assert_eq!(domains(&hosts), expected, "{hosts:?}");
        }
    }

    #[test]
    fn paths_are_those_that_a_path_sees() {
        for (path, expected) in [
            ("/refresh", &["/refresh"][..]),
            ("/a/b/refresh", &["/a", "/a/b", "/a/b/refresh"]),
            ("", &[]),
        ] {
            assert_eq!(paths(path), expected, "{path}");
        }
    }
}
