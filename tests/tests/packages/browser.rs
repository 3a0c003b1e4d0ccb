//! A browser before the functions.

use std::collections::BTreeMap;

use palisade_edge::check;
use palisade_tests::runtime::Instance;
use serde_json::Value;

use crate::events::{viewer, visit};
use crate::support::{HOST, answer};

/// A browser that keeps the cookies of the site.
#[derive(Debug, Default)]
pub(crate) struct Browser {
    pub(crate) cookies: BTreeMap<String, String>,
}

impl Browser {
    /// Opens a page of the site, by its path and query, and gives what the function answers.
    pub(crate) fn open(
        &mut self,
        function: &Instance,
        target: &str,
    ) -> Result<Value, Box<dyn std::error::Error>> {
        self.ask(function, &visit(target, &self.header()))
    }

    /// Posts a form of the site.
    pub(crate) fn post(
        &mut self,
        function: &Instance,
        target: &str,
    ) -> Result<Value, Box<dyn std::error::Error>> {
        let origin = format!("https://{HOST}");
        let header = self.header();
        let headers = [
            ("Origin", origin.as_str()),
            ("Sec-Fetch-Site", "same-origin"),
            ("Sec-Fetch-Mode", "navigate"),
            ("Sec-Fetch-Dest", "document"),
            ("Cookie", header.as_str()),
        ];
        self.ask(function, &viewer("POST", target, &headers))
    }

    fn ask(
        &mut self,
        function: &Instance,
        event: &Value,
    ) -> Result<Value, Box<dyn std::error::Error>> {
        let outcome = function.invoke(event)?;
        let answer = answer(&outcome).clone();
        let findings = check::answer(event, &answer);
        assert!(findings.is_empty(), "{findings:?} in {answer}");
        self.keep(&answer);
        Ok(answer)
    }

    fn header(&self) -> String {
        let pairs = self.cookies.iter();
        let pairs: Vec<_> = pairs
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        pairs.join("; ")
    }

    fn keep(&mut self, answer: &Value) {
        let headers = answer["headers"]["set-cookie"].as_array();
        // A request that goes on has no cookies to keep.
        for header in headers.into_iter().flatten() {
            let text = header["value"].as_str().unwrap_or_default();
            let (pair, attributes) = text.split_once(';').unwrap_or((text, ""));
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            if attributes.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

/// Where a redirect leads.
pub(crate) fn location(answer: &Value) -> &str {
    assert_eq!(answer["status"], "303", "{answer}");
    answer["headers"]["location"][0]["value"]
        .as_str()
        .unwrap_or_else(|| panic!("a redirect was expected: {answer}"))
}

/// Path and query of an address of the site.
pub(crate) fn on_site(address: &str) -> &str {
    let target = address
        .strip_prefix("https://")
        .and_then(|rest| rest.strip_prefix(HOST))
        .unwrap_or(address);
    assert!(target.starts_with('/'), "{address} is elsewhere");
    target
}
