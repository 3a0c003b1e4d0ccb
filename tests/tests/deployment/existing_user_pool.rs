//! The function for existing user pools, against the Cognito, Secrets Manager and Systems Manager of `ministack`.
//!
//! The stack itself is not deployed: `ministack` wants the answers of custom resources at an address of its own, over
//! plain HTTP, and the function answers AWS alone. So the test is CloudFormation here.

use std::error::Error;
use std::net::SocketAddr;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use palisade_edge::aws::Credentials;
use palisade_edge::outside::{Https, Outside, Reply, Request, SendError};
use palisade_tests::ministack::Ministack;
use palisade_user_pool::{Function, Time};
use serde_json::{Value, json};

const POOL_REGION: &str = "eu-west-1";
const STACK_REGION: &str = "eu-north-1";
const STACK: &str = "arn:aws:cloudformation:eu-north-1:000000000000:stack/site/1";
const ANSWERS: &str = "https://answers.s3.eu-north-1.amazonaws.com/a?b=c";

type Checked = Result<(), Box<dyn Error>>;

/// AWS at an address on the own machine, and CloudFormation.
#[derive(Debug)]
struct Cloud {
    https: Https,
    aws: SocketAddr,
    answer: Mutex<Value>,
}

impl Outside for Cloud {
    fn send(&self, request: &Request, time: Duration) -> Result<Reply, SendError> {
        if request.url == ANSWERS {
            let answer = serde_json::from_slice(&request.body).expect("an answer is JSON");
            *self.answer.lock().expect("nobody panicked") = answer;
            return Ok(Reply {
                status: 200,
                content_type: None,
                body: Vec::new(),
            });
        }
        let mut request = request.clone();
        request.url = format!("http://{}/", self.aws);
        // It is the address of the connection that HTTP wants here.
        request.headers.retain(|(name, _)| name != "host");
        self.https.send(&request, time)
    }

    fn random(&self, _: &mut [u8]) -> Result<(), SendError> {
        Err(SendError::Random)
    }
}

impl Cloud {
    /// What CloudFormation is answered to a request, which must succeed: the resource's attributes.
    fn answered(&self, request: &str, kind: &str, properties: &Value) -> Value {
        let credentials = Credentials {
            access_key_id: "test".to_owned(),
            secret_access_key: "test".to_owned(),
            session_token: None,
        };
        let function = Function {
            region: STACK_REGION,
            credentials: Some(&credentials),
            outside: self,
        };
        let event = json!({
            "RequestType": request,
            "ResponseURL": ANSWERS,
            "StackId": STACK,
            "RequestId": "request-1",
            "ResourceType": kind,
            "LogicalResourceId": "Thing",
            "PhysicalResourceId": format!("{STACK}/Thing"),
            "ResourceProperties": properties,
            "OldResourceProperties": properties,
        });
        let time = Time {
            end: Instant::now() + Duration::from_mins(5),
            pause: Duration::from_millis(1),
        };
        function.handle(&event, time).expect("the answer arrives");
        let answer = self.answer.lock().expect("nobody panicked").clone();
        assert_eq!(answer["Status"], "SUCCESS", "{answer}");
        answer["Data"].clone()
    }
}

/// A pool with a domain and a client, made without CloudFormation: the pool and the client.
fn people(account: &Ministack) -> Result<(Value, Value), Box<dyn Error>> {
    let arguments = ["cognito-idp", "create-user-pool", "--pool-name", "people"];
    let pool = account.aws(POOL_REGION, &arguments)?.json()?["UserPool"].clone();
    let id = text(&pool["Id"])?;
    let of_pool = ["--user-pool-id", &id];
    let arguments = ["cognito-idp", "create-user-pool-domain", "--domain", "docs"];
    account
        .aws(POOL_REGION, &[&arguments[..], &of_pool].concat())?
        .success()?;
    let arguments = [
        "cognito-idp",
        "create-user-pool-client",
        "--client-name",
        "site",
        "--generate-secret",
        "--refresh-token-validity",
        "90",
        "--token-validity-units",
        "RefreshToken=minutes",
        "--explicit-auth-flows",
        "ALLOW_USER_SRP_AUTH",
    ];
    let client = account.aws(POOL_REGION, &[&arguments[..], &of_pool].concat())?;
    Ok((pool, client.json()?["UserPoolClient"].clone()))
}

#[test]
fn a_pool_is_looked_up_a_client_changed_and_its_secret_copied() -> Checked {
    let account = Ministack::start()?;
    let cloud = Cloud {
        https: Https::new(),
        aws: account.address(),
        answer: Mutex::default(),
    };
    let ask = |region: &str, line: &[&str]| account.aws(region, line)?.json();
    let (pool, client) = people(&account)?;
    let (id, arn) = (text(&pool["Id"])?, text(&pool["Arn"])?);
    let client_id = text(&client["ClientId"])?;
    let arguments = ["secretsmanager", "create-secret", "--name", "client"];
    let secret = text(&ask(STACK_REGION, &arguments)?["ARN"])?;
    let arguments = [
        "ssm",
        "put-parameter",
        "--name",
        "memory",
        "--type",
        "String",
        "--value",
        "{}",
    ];
    account.aws(STACK_REGION, &arguments)?.success()?;

    let domain = json!({ "UserPoolArn": arn });
    let host = cloud.answered("Create", "Custom::UserPoolDomain", &domain);
    assert_eq!(
        host,
        json!({ "Host": "docs.auth.eu-west-1.amazoncognito.com" })
    );

    let copy = json!({ "UserPoolArn": arn, "ClientId": client_id, "Secret": secret });
    cloud.answered("Create", "Custom::UserPoolClientSecret", &copy);
    let arguments = [
        "secretsmanager",
        "get-secret-value",
        "--secret-id",
        "client",
    ];
    let value = text(&ask(STACK_REGION, &arguments)?["SecretString"])?;
    assert_eq!(
        serde_json::from_str::<Value>(&value)?,
        json!({ "clientId": client_id, "clientSecret": client["ClientSecret"] })
    );

    let urls = json!({
        "UserPoolArn": arn,
        "ClientId": client_id,
        "CallbackUrls": ["https://docs.example.com/signin"],
        "LogoutUrls": ["https://docs.example.com/"],
        "Scopes": ["openid"],
        "Memory": "memory",
    });
    let arguments = [
        "cognito-idp",
        "describe-user-pool-client",
        "--client-id",
        &client_id,
    ];
    let describe = [&arguments[..], &["--user-pool-id", &id]].concat();
    let described = || ask(POOL_REGION, &describe).map(|it| it["UserPoolClient"].clone());
    for request in ["Create", "Update"] {
        cloud.answered(request, "Custom::UserPoolClientUrls", &urls);
        let changed = described()?;
        assert_eq!(changed["CallbackURLs"], urls["CallbackUrls"]);
        assert_eq!(changed["LogoutURLs"], urls["LogoutUrls"]);
        assert_eq!(changed["AllowedOAuthFlows"], json!(["code"]));
        for same in [
            "ClientSecret",
            "RefreshTokenValidity",
            "TokenValidityUnits",
            "ExplicitAuthFlows",
        ] {
            assert_eq!(changed[same], client[same], "{same}");
        }
    }
    cloud.answered("Delete", "Custom::UserPoolClientUrls", &urls);
    let left = described()?;
    for (name, value) in left.as_object().ok_or("a client is an object")? {
        let before = client.get(name).cloned().unwrap_or_else(|| json!([]));
        assert!(
            name == "LastModifiedDate" || *value == before,
            "{name}: {value}"
        );
    }
    Ok(())
}

fn text(value: &Value) -> Result<String, String> {
    let text = value.as_str().map(str::to_owned);
    text.ok_or_else(|| format!("{value} is no text"))
}
