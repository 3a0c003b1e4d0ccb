//! Requests, as CloudFront shows them to functions.

use serde_json::{Map, Value, json};

pub(crate) const HOST: &str = "docs.example.com";

/// A request; at first the navigation of a browser.
#[derive(Clone, Debug)]
pub(crate) struct Visit {
    method: String,
    uri: String,
    query: String,
    event_type: String,
    client_ip: String,
    headers: Vec<(String, String)>,
}

impl Visit {
    /// Opens an address of the site: its path, and the query behind `?`.
    pub(crate) fn open(address: &str) -> Self {
        let (uri, query) = address.split_once('?').unwrap_or((address, ""));
        Self::raw(uri, query)
            .header("Sec-Fetch-Mode", "navigate")
            .header("Sec-Fetch-Dest", "document")
            .header("Sec-Fetch-Site", "none")
    }

    /// A request of a program, which says nothing of itself.
    pub(crate) fn raw(uri: &str, query: &str) -> Self {
        Self {
            method: "GET".to_owned(),
            uri: uri.to_owned(),
            query: query.to_owned(),
            event_type: "viewer-request".to_owned(),
            client_ip: "203.0.113.178".to_owned(),
            headers: vec![("Host".to_owned(), HOST.to_owned())],
        }
    }

    /// A call of an API with this token.
    pub(crate) fn bearer(token: &str) -> Self {
        Self::raw("/api", "").header("Authorization", &format!("Bearer {token}"))
    }

    pub(crate) fn uri(&self) -> &str {
        &self.uri
    }

    pub(crate) fn method(mut self, method: &str) -> Self {
        method.clone_into(&mut self.method);
        self
    }

    pub(crate) fn event_type(mut self, event_type: &str) -> Self {
        event_type.clone_into(&mut self.event_type);
        self
    }

    pub(crate) fn client_ip(mut self, address: &str) -> Self {
        address.clone_into(&mut self.client_ip);
        self
    }

    /// Adds a header; several of one name are several headers.
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Replaces a header.
    pub(crate) fn only(mut self, name: &str, value: &str) -> Self {
        self.headers
            .retain(|(other, _)| !other.eq_ignore_ascii_case(name));
        self.header(name, value)
    }

    pub(crate) fn without(mut self, name: &str) -> Self {
        self.headers
            .retain(|(other, _)| !other.eq_ignore_ascii_case(name));
        self
    }

    pub(crate) fn cookie(self, name: &str, value: &str) -> Self {
        self.header("Cookie", &format!("{name}={value}"))
    }

    /// The event of Lambda@Edge.
    pub(crate) fn event(&self) -> Value {
        json!({ "Records": [self.record()] })
    }

    pub(crate) fn record(&self) -> Value {
        let mut headers = Map::new();
        for (name, value) in &self.headers {
            let values = headers
                .entry(name.to_ascii_lowercase())
                .or_insert_with(|| json!([]));
            if let Value::Array(values) = values {
                values.push(json!({ "key": name, "value": value }));
            }
        }
        json!({ "cf": {
            "config": {
                "distributionDomainName": "d111111abcdef8.cloudfront.net",
                "distributionId": "EDFDVBD6EXAMPLE",
                "eventType": self.event_type,
                "requestId": "4TyzHTaYWb1GX1qTfsHhEqV6HUDd_BzoBZnwfnvQc_1oF26ClkoUSEQ==",
            },
            "request": {
                "clientIp": self.client_ip,
                "method": self.method,
                "uri": self.uri,
                "querystring": self.query,
                "headers": headers,
            },
        } })
    }
}
