//! Cognito, Secrets Manager, Systems Manager and CloudFormation's address, as far as the function sees them.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use palisade_edge::aws::Credentials;
use palisade_edge::outside::{Method, Outside, Reply, Request, SendError};
use palisade_user_pool::{Function, Time, Unanswered};
use serde_json::{Map, Value, json};

pub(crate) const RESPONSE_URL: &str =
    "https://answers.s3.eu-north-1.amazonaws.com/arn%3Aaws%7Cpages?X-Amz-Signature=0aB%2F";
pub(crate) const STACK: &str = "arn:aws:cloudformation:eu-north-1:111122223333:stack/site/1";
pub(crate) const POOL: &str =
    "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI";
pub(crate) const OTHER_POOL: &str =
    "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_Other";
pub(crate) const SECRET: &str =
    "arn:aws:secretsmanager:eu-central-1:111122223333:secret:client-AbCdEf";
pub(crate) const MEMORY: &str = "CFN-UrlsMemory-1";

/// What goes wrong with an operation.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Fault {
    /// Nothing.
    None,
    /// An answer with a status and a code.
    Refused(u16, &'static str),
    /// The connection ends without an answer.
    Hangup,
    /// It is done, but the answer is lost.
    Lost,
    /// The answer is no JSON.
    Nonsense,
    /// The function's own code panics.
    Panic,
}

/// Changes a client behind the function's back.
type Meddling = Box<dyn FnMut(&mut Map<String, Value>) + Send>;

#[derive(Default)]
struct State {
    pools: BTreeMap<String, Value>,
    clients: BTreeMap<String, Map<String, Value>>,
    parameters: BTreeMap<String, String>,
    /// What was put, and by which token.
    secrets: Vec<(String, String, String)>,
    answers: Vec<Value>,
    log: Vec<String>,
    faults: Vec<(&'static str, Fault, usize)>,
    /// What somebody else does after each update.
    meddling: Option<Meddling>,
}

/// The world that the function sees.
#[derive(Default)]
pub(crate) struct World(Mutex<State>);

impl std::fmt::Debug for World {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("World")
    }
}

/// Time enough, and no pause that a test would wait for.
pub(crate) fn time() -> Time {
    Time {
        end: Instant::now() + Duration::from_mins(10),
        pause: Duration::from_micros(10),
    }
}

impl World {
    pub(crate) fn new() -> Self {
        let world = Self::default();
        world
            .state()
            .parameters
            .insert(MEMORY.to_owned(), "{}".to_owned());
        world
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn pool(&self, id: &str, pool: Value) {
        self.state().pools.insert(id.to_owned(), pool);
    }

    pub(crate) fn client(&self, id: &str, client: &Value) {
        let mut members = client.as_object().expect("a client is an object").clone();
        members.insert("ClientId".to_owned(), id.into());
        members.insert("CreationDate".to_owned(), json!(1_700_000_000.123));
        members.insert("LastModifiedDate".to_owned(), json!(1_700_000_000.123));
        self.state().clients.insert(id.to_owned(), members);
    }

    pub(crate) fn no_client(&self, id: &str) {
        self.state().clients.remove(id);
    }

    /// A client without what Cognito alone writes.
    pub(crate) fn written(&self, id: &str) -> Value {
        let mut members = self.state().clients[id].clone();
        for name in ["ClientId", "CreationDate", "LastModifiedDate", "UserPoolId"] {
            members.remove(name);
        }
        members.into()
    }

    pub(crate) fn memory(&self) -> Value {
        serde_json::from_str(&self.state().parameters[MEMORY]).expect("the memory is JSON")
    }

    pub(crate) fn remember(&self, text: Option<&str>) {
        let mut state = self.state();
        match text {
            Some(text) => state.parameters.insert(MEMORY.to_owned(), text.to_owned()),
            None => state.parameters.remove(MEMORY),
        };
    }

    pub(crate) fn secrets(&self) -> Vec<(String, String, String)> {
        self.state().secrets.clone()
    }

    /// What is asked of whom, in order: region and operation.
    pub(crate) fn log(&self) -> Vec<String> {
        self.state().log.clone()
    }

    pub(crate) fn count(&self, operation: &str) -> usize {
        let log = self.log();
        log.iter().filter(|line| line.ends_with(operation)).count()
    }

    pub(crate) fn forget(&self) {
        self.state().log.clear();
    }

    pub(crate) fn fail(&self, operation: &'static str, fault: Fault, times: usize) {
        self.state().faults.push((operation, fault, times));
    }

    /// Lets some requests through first.
    pub(crate) fn fail_after(
        &self,
        operation: &'static str,
        first: usize,
        fault: Fault,
        times: usize,
    ) {
        self.fail(operation, Fault::None, first);
        self.fail(operation, fault, times);
    }

    pub(crate) fn no_faults(&self) {
        self.state().faults.clear();
    }

    pub(crate) fn parameter(&self, name: &str, value: &str) {
        let mut state = self.state();
        state.parameters.insert(name.to_owned(), value.to_owned());
    }

    pub(crate) fn meddle(&self, with: impl FnMut(&mut Map<String, Value>) + Send + 'static) {
        self.state().meddling = Some(Box::new(with));
    }

    pub(crate) fn handle(&self, event: &Value, time: Time) -> Result<(), Unanswered> {
        let credentials = Credentials {
            access_key_id: "AKIDEXAMPLE".to_owned(),
            secret_access_key: "ROLE-KEY".to_owned(),
            session_token: Some("ROLE-TOKEN".to_owned()),
        };
        let function = Function {
            region: "eu-north-1",
            credentials: Some(&credentials),
            outside: self,
        };
        function.handle(event, time)
    }

    /// Handles a request, and gives what CloudFormation got.
    pub(crate) fn answer(&self, event: &Value) -> Value {
        self.handle(event, time()).expect("the answer arrives");
        self.last()
    }

    pub(crate) fn last(&self) -> Value {
        self.state()
            .answers
            .last()
            .cloned()
            .expect("there was an answer")
    }
}

impl Outside for World {
    fn send(&self, request: &Request, _: Duration) -> Result<Reply, SendError> {
        if request.url == RESPONSE_URL {
            assert_eq!(request.method, Method::Put);
            assert_eq!(request.headers, [], "the address is signed without a type");
            let answer = serde_json::from_slice(&request.body).expect("an answer is JSON");
            self.state().answers.push(answer);
            return Ok(reply(200, ""));
        }
        let header = |name: &str| {
            let found = request.headers.iter().find(|(it, _)| it == name);
            found.map(|(_, value)| value.clone()).unwrap_or_default()
        };
        let target = header("x-amz-target");
        let (prefix, operation) = target.split_once('.').expect("a target has a dot");
        let host = request
            .url
            .strip_prefix("https://")
            .expect("TLS everywhere");
        let (service, region) = host.split_once('.').expect("a host of AWS");
        let region = region
            .strip_suffix(".amazonaws.com/")
            .expect("a host of AWS");
        let expected = match service {
            "cognito-idp" => "AWSCognitoIdentityProviderService",
            "ssm" => "AmazonSSM",
            other => other,
        };
        assert_eq!(prefix, expected);
        assert_eq!(header("content-type"), "application/x-amz-json-1.1");
        let scope = format!("/{region}/{service}/aws4_request");
        assert!(
            header("authorization").contains(&scope),
            "the request is signed"
        );
        let body: Value = serde_json::from_slice(&request.body).expect("a request is JSON");
        let mut state = self.state();
        state.log.push(format!("{region} {operation}"));
        let fault = state
            .faults
            .iter_mut()
            .find(|(it, _, left)| *it == operation && *left > 0);
        let fault = fault.map(|(_, fault, left)| {
            *left -= 1;
            *fault
        });
        match fault {
            Some(Fault::Panic) => {
                drop(state);
                panic!("a panic on purpose");
            }
            Some(Fault::Hangup) => return Err(SendError::Broken),
            Some(Fault::Nonsense) => return Ok(reply(200, "<html>CLIENT-SECRET</html>")),
            Some(Fault::Refused(status, code)) => {
                let error = json!({ "__type": format!("com.amazonaws#{code}"), "message": "CLIENT-SECRET" });
                return Ok(reply(status, &error.to_string()));
            }
            Some(Fault::None | Fault::Lost) | None => {}
        }
        let answer = state.answer(operation, &body);
        if matches!(fault, Some(Fault::Lost)) {
            return Err(SendError::Broken);
        }
        Ok(match answer {
            Ok(answer) => reply(200, &answer.to_string()),
            Err(code) => reply(
                400,
                &json!({ "__type": code, "message": "CLIENT-SECRET" }).to_string(),
            ),
        })
    }

    fn random(&self, _: &mut [u8]) -> Result<(), SendError> {
        Err(SendError::Random)
    }
}

fn reply(status: u16, body: &str) -> Reply {
    Reply {
        status,
        content_type: None,
        body: body.as_bytes().to_vec(),
    }
}

impl State {
    fn answer(&mut self, operation: &str, body: &Value) -> Result<Value, &'static str> {
        let text = |name: &str| body[name].as_str().expect("a text").to_owned();
        let missing = "ResourceNotFoundException";
        match operation {
            "DescribeUserPool" => {
                let pool = self.pools.get(&text("UserPoolId")).ok_or(missing)?;
                Ok(json!({ "UserPool": pool }))
            }
            "DescribeUserPoolClient" => {
                let client = self.clients.get(&text("ClientId")).ok_or(missing)?;
                Ok(json!({ "UserPoolClient": client }))
            }
            "UpdateUserPoolClient" => {
                let client = self.clients.get_mut(&text("ClientId")).ok_or(missing)?;
                update(client, body)?;
                if let Some(meddling) = &mut self.meddling {
                    meddling(client);
                }
                // As the real one, which tells the secret here too.
                Ok(json!({ "UserPoolClient": client }))
            }
            "GetParameter" => {
                let value = self
                    .parameters
                    .get(&text("Name"))
                    .ok_or("ParameterNotFound")?;
                Ok(json!({ "Parameter": { "Name": text("Name"), "Value": value } }))
            }
            "PutParameter" => {
                assert_eq!(body["Overwrite"], true);
                let value = text("Value");
                if value.len() > 4096 {
                    return Err("ValidationException");
                }
                self.parameters.insert(text("Name"), value);
                Ok(json!({ "Version": 2 }))
            }
            "PutSecretValue" => {
                let token = text("ClientRequestToken");
                assert!((32..=64).contains(&token.len()));
                let put = (text("SecretId"), text("SecretString"), token);
                if !self.secrets.contains(&put) {
                    self.secrets.push(put);
                }
                Ok(json!({ "VersionId": text("ClientRequestToken") }))
            }
            other => panic!("nobody calls {other}"),
        }
    }
}

/// What is not sent gets its default, and what makes no sense is refused.
fn update(client: &mut Map<String, Value>, body: &Value) -> Result<(), &'static str> {
    let sent = body.as_object().expect("a request is an object");
    for name in ["ClientSecret", "CreationDate", "LastModifiedDate"] {
        if sent.contains_key(name) {
            return Err("InvalidParameterException");
        }
    }
    let list = |name: &str| -> Vec<&str> {
        let items = sent.get(name).and_then(Value::as_array);
        items
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect()
    };
    let (callbacks, flows) = (list("CallbackURLs"), list("AllowedOAuthFlows"));
    let enabled = sent.get("AllowedOAuthFlowsUserPoolClient") == Some(&Value::Bool(true));
    if enabled && (flows.is_empty() || list("AllowedOAuthScopes").is_empty())
        || flows.iter().any(|flow| *flow != "client_credentials") && callbacks.is_empty()
        || flows.contains(&"client_credentials") && flows.len() > 1
    {
        return Err("InvalidOAuthFlowException");
    }
    let default = sent.get("DefaultRedirectURI").and_then(Value::as_str);
    if default.is_some_and(|url| !callbacks.contains(&url)) {
        return Err("InvalidParameterException");
    }
    let mut new = sent.clone();
    for name in ["ClientSecret", "CreationDate"] {
        if let Some(value) = client.get(name) {
            new.insert(name.to_owned(), value.clone());
        }
    }
    new.insert("LastModifiedDate".to_owned(), json!(1_800_000_000.5));
    *client = new;
    Ok(())
}
