//! An app client as Cognito describes it, and as it is to be.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::added::{Added, Wanted, mark};

const CALLBACKS: &str = "CallbackURLs";
const LOGOUTS: &str = "LogoutURLs";
const FLOWS: &str = "AllowedOAuthFlows";
const SCOPES: &str = "AllowedOAuthScopes";
const ENABLED: &str = "AllowedOAuthFlowsUserPoolClient";
const DEFAULT: &str = "DefaultRedirectURI";

/// What Cognito tells of a client and does not take: everything else of
/// [UserPoolClientType](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolClientType.html)
/// is in the request of
/// [UpdateUserPoolClient](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPoolClient.html),
/// which sets what it does not find there to its default.
const READ_ONLY: [&str; 3] = ["ClientSecret", "CreationDate", "LastModifiedDate"];

/// A client: all that can be written of it, also what nobody here knows.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Client(Map<String, Value>);

/// What is to become of a client.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Plan {
    /// The client as it is to be.
    pub(crate) client: Client,
    /// What is to be remembered before it is written: all that may have been added.
    pub(crate) before: Added,
    /// What is to be remembered afterwards.
    pub(crate) after: Added,
}

impl Client {
    /// A client as Cognito describes it.
    pub(crate) fn described(members: &Map<String, Value>) -> Self {
        let members = members.iter();
        let written =
            members.filter(|(name, value)| !READ_ONLY.contains(&name.as_str()) && !value.is_null());
        Self(
            written
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect(),
        )
    }

    /// The request that writes it.
    pub(crate) fn request(&self, pool: &str, id: &str) -> Value {
        let mut members = self.0.clone();
        members.insert("UserPoolId".to_owned(), pool.into());
        members.insert("ClientId".to_owned(), id.into());
        Value::Object(members)
    }

    /// What is to become of it, of which something was added before.
    ///
    /// The grant and the scopes stay as long as it has callback URLs, for others may need them by now.
    pub(crate) fn plan(&self, added: &Added, wanted: &Wanted) -> Plan {
        let mut plan = Plan {
            client: self.clone(),
            before: added.clone(),
            after: Added::default(),
        };
        let callbacks = change(
            &self.list(CALLBACKS),
            &added.callback_urls,
            &wanted.callback_urls,
        );
        let logouts = change(&self.list(LOGOUTS), &added.logout_urls, &wanted.logout_urls);
        plan.before.callback_urls.extend(callbacks.marks());
        plan.before.logout_urls.extend(logouts.marks());
        let kept = |wanted: &[String], before: &BTreeSet<String>| {
            let marks = wanted.iter().map(|url| mark(url));
            marks.filter(|mark| before.contains(mark)).collect()
        };
        plan.after.callback_urls = kept(&wanted.callback_urls, &plan.before.callback_urls);
        plan.after.logout_urls = kept(&wanted.logout_urls, &plan.before.logout_urls);

        if !wanted.callback_urls.is_empty() {
            self.allow(&mut plan, wanted);
        }
        if callbacks.result.is_empty() {
            plan.client.forbid(added, !callbacks.gone.is_empty());
        } else {
            plan.after.scopes.clone_from(&plan.before.scopes);
            plan.after.code_grant = plan.before.code_grant;
            plan.after.enabled = plan.before.enabled;
        }
        let default = self.0.get(DEFAULT).and_then(Value::as_str);
        if default.is_some_and(|url| callbacks.gone.iter().any(|gone| gone == url)) {
            // Cognito wants it to be one of the callback URLs.
            plan.client.0.remove(DEFAULT);
        }
        plan.client.put(CALLBACKS, &callbacks.result);
        plan.client.put(LOGOUTS, &logouts.result);
        plan
    }

    /// Allows what callback URLs are for: the code grant, with scopes.
    fn allow(&self, plan: &mut Plan, wanted: &Wanted) {
        let mut flows = self.list(FLOWS);
        if !flows.iter().any(|flow| flow == "code") {
            flows.push("code".to_owned());
            plan.before.code_grant = true;
        }
        plan.client.put(FLOWS, &flows);
        if self.0.get(ENABLED) != Some(&Value::Bool(true)) {
            plan.client.0.insert(ENABLED.to_owned(), true.into());
            plan.before.enabled = true;
        }
        let mut scopes = self.list(SCOPES);
        for scope in &wanted.scopes {
            if !scopes.contains(scope) {
                scopes.push(scope.clone());
                plan.before.scopes.insert(scope.clone());
            }
        }
        if scopes.is_empty() {
            // There is no grant without one.
            scopes.push("openid".to_owned());
            plan.before.scopes.insert("openid".to_owned());
        }
        plan.client.put(SCOPES, &scopes);
    }

    /// Takes away what was allowed for callback URLs, of which none is left.
    fn forbid(&mut self, added: &Added, was_last: bool) {
        let mut flows = self.list(FLOWS);
        let mut scopes = self.list(SCOPES);
        let mut enabled = self.0.get(ENABLED) == Some(&Value::Bool(true));
        flows.retain(|flow| !(added.code_grant && flow == "code"));
        scopes.retain(|scope| !added.scopes.contains(scope));
        enabled &= !added.enabled;
        if was_last && flows.iter().any(|flow| flow != "client_credentials") {
            // Cognito refuses these grants without a callback URL; nobody can use them either.
            flows.retain(|flow| flow == "client_credentials");
            if flows.is_empty() {
                scopes.clear();
                enabled = false;
            }
        }
        self.put(FLOWS, &flows);
        self.put(SCOPES, &scopes);
        if self.0.contains_key(ENABLED) {
            self.0.insert(ENABLED.to_owned(), enabled.into());
        }
    }

    fn list(&self, name: &str) -> Vec<String> {
        let items = self.0.get(name).and_then(Value::as_array);
        let texts = items.into_iter().flatten().filter_map(Value::as_str);
        texts.map(str::to_owned).collect()
    }

    /// Sets a list if it is another one: what is not there and what is empty are the same.
    fn put(&mut self, name: &str, list: &[String]) {
        if self.list(name) != list {
            self.0.insert(name.to_owned(), list.into());
        }
    }
}

/// What becomes of a list of URLs.
struct Change {
    new: Vec<String>,
    gone: Vec<String>,
    result: Vec<String>,
}

impl Change {
    fn marks(&self) -> impl Iterator<Item = String> {
        self.new.iter().map(|url| mark(url))
    }
}

/// Adds what is wanted and not there, and takes away what was added and is not wanted any more.
fn change(present: &[String], added: &BTreeSet<String>, wanted: &[String]) -> Change {
    let goes = |url: &&String| added.contains(&mark(url)) && !wanted.contains(*url);
    let gone: Vec<String> = present.iter().filter(goes).cloned().collect();
    let mut new: Vec<String> = Vec::new();
    for url in wanted {
        if !present.contains(url) && !new.contains(url) {
            new.push(url.clone());
        }
    }
    let stays = present.iter().filter(|url| !gone.contains(url));
    let result = stays.chain(&new).cloned().collect();
    Change { new, gone, result }
}
