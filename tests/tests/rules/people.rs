//! Rules about user pools follow values over stacks: what one stack gives is judged where another one takes it.

use palisade::{App, Region};

/// A pool with a domain of its own, whose certificate is of the stack `People`.
macro_rules! domain {
    ($name:literal, $region:literal) => {
        concat!(
            "
Resources:
  Pool:
    Type: AWS::Cognito::UserPool
  Domain:
    Type: AWS::Cognito::UserPoolDomain
    Properties:
      UserPoolId: !Ref Pool
      Domain: ",
            $name,
            "
      CustomDomainConfig:
        CertificateArn: {Fn::GetStackOutput: {StackName: People, OutputName: Arn, Region: ",
            $region,
            "}}
"
        )
    };
}

/// A case: the region and the template of the stack `People`, those of the stack `Site`, and what is told.
struct Case {
    people: (Region, &'static str),
    site: (Region, &'static str),
    told: &'static [&'static str],
}

/// A pool with what may belong to it; its outputs are for the other stack.
const PEOPLE: &str = "
Resources:
  Pool:
    Type: AWS::Cognito::UserPool
    Properties:
      Schema:
        - {Name: team, AttributeDataType: String, Mutable: false}
  Orders:
    Type: AWS::Cognito::UserPoolResourceServer
    Properties:
      UserPoolId: !Ref Pool
      Identifier: orders
      Name: Orders
      Scopes:
        - {ScopeName: read, ScopeDescription: Look at orders}
  Okta:
    Type: AWS::Cognito::UserPoolIdentityProvider
    Properties:
      UserPoolId: !Ref Pool
      ProviderName: Okta
      ProviderType: OIDC
      ProviderDetails:
        client_id: docs
        client_secret: '{{resolve:secretsmanager:okta:SecretString:secret}}'
        authorize_scopes: openid
        oidc_issuer: https://example.okta.com
        attributes_request_method: GET
Outputs:
  PoolId: {Value: !Ref Pool}
";

const CASES: [Case; 8] = [
    // What exists in the other stack is there, and made before.
    Case {
        people: (Region::EuNorth1, PEOPLE),
        site: (
            Region::EuNorth1,
            "
Resources:
  Client:
    Type: AWS::Cognito::UserPoolClient
    Properties:
      UserPoolId: {Fn::GetStackOutput: {StackName: People, OutputName: PoolId}}
      AllowedOAuthFlowsUserPoolClient: true
      AllowedOAuthFlows: [code]
      AllowedOAuthScopes: [openid, orders/read]
      CallbackURLs: [https://docs.example.com/signin]
      SupportedIdentityProviders: [Okta]
      ReadAttributes: ['custom:team']
",
        ),
        told: &[],
    },
    // What does not is missed.
    Case {
        people: (Region::EuNorth1, PEOPLE),
        site: (
            Region::EuNorth1,
            "
Resources:
  Client:
    Type: AWS::Cognito::UserPoolClient
    Properties:
      UserPoolId: {Fn::GetStackOutput: {StackName: People, OutputName: PoolId}}
      AllowedOAuthFlowsUserPoolClient: true
      AllowedOAuthFlows: [code]
      AllowedOAuthScopes: [openid, orders/write]
      CallbackURLs: [https://docs.example.com/signin]
      SupportedIdentityProviders: [Google]
      ReadAttributes: ['custom:floor']
",
        ),
        told: &[
            "user-pool-client-attributes: ReadAttributes/0: the pool has no attribute `custom:floor`",
            "user-pool-client-identity-provider: SupportedIdentityProviders/0: the pool has no identity provider `Google`",
            "user-pool-client-scopes: AllowedOAuthScopes/1: the resource server `Orders` has no scope `write`",
        ],
    },
    // A pool of which nothing is known has whatever a client names.
    Case {
        people: (Region::EuNorth1, PEOPLE),
        site: (
            Region::EuNorth1,
            "
Resources:
  Client:
    Type: AWS::Cognito::UserPoolClient
    Properties:
      UserPoolId: {Fn::GetStackOutput: {StackName: Others, OutputName: PoolId}}
      AllowedOAuthFlowsUserPoolClient: true
      AllowedOAuthFlows: [code]
      AllowedOAuthScopes: [openid, orders/write]
      CallbackURLs: [https://docs.example.com/signin]
      SupportedIdentityProviders: [Google]
      ReadAttributes: ['custom:floor']
",
        ),
        told: &[],
    },
    Case {
        people: (Region::EuNorth1, PEOPLE),
        site: (
            Region::EuNorth1,
            "
Resources:
  Staff:
    Type: AWS::Cognito::UserPoolIdentityProvider
    Properties:
      UserPoolId: {Fn::GetStackOutput: {StackName: People, OutputName: PoolId}}
      ProviderName: Staff
      ProviderType: SAML
      ProviderDetails: {MetadataURL: https://id.example.com/saml/metadata}
      AttributeMapping: {'custom:team': team, 'custom:floor': floor}
",
        ),
        told: &[
            "identity-provider-attributes: AttributeMapping/custom:team: the attribute `custom:team` is immutable, \
             but the provider writes it at each sign-in",
            "identity-provider-attributes: AttributeMapping/custom:floor: the pool has no attribute `custom:floor`",
        ],
    },
    // A function that another region has.
    Case {
        people: (
            Region::UsEast1,
            "
Resources:
  Function:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      Role: arn:aws:iam::111122223333:role/people
      Code: {ZipFile: 'def handler(event, context): return event'}
Outputs:
  Arn: {Value: !GetAtt Function.Arn}
",
        ),
        site: (
            Region::EuNorth1,
            "
Resources:
  Pool:
    Type: AWS::Cognito::UserPool
    Properties:
      LambdaConfig:
        PreSignUp: {Fn::GetStackOutput: {StackName: People, OutputName: Arn, Region: us-east-1}}
",
        ),
        told: &[
            "user-pool-region: LambdaConfig/PreSignUp: what a pool calls is in its own region, eu-north-1, but \
             `Function` is in us-east-1",
        ],
    },
    // Certificates: of the region and for the domain; of another region; for another domain.
    Case {
        people: (Region::UsEast1, CERTIFICATE),
        site: (Region::EuNorth1, domain!("auth.example.com", "us-east-1")),
        told: &[],
    },
    Case {
        people: (Region::EuWest1, CERTIFICATE),
        site: (Region::EuNorth1, domain!("auth.example.com", "eu-west-1")),
        told: &[
            "user-pool-domain-certificate: CustomDomainConfig/CertificateArn: the certificate of a pool's own domain \
             is in us-east-1, but `Certificate` is in the stack `People` in eu-west-1",
        ],
    },
    Case {
        people: (Region::UsEast1, CERTIFICATE),
        site: (
            Region::EuNorth1,
            domain!("auth.docs.example.com", "us-east-1"),
        ),
        told: &[
            "user-pool-domain-certificate: CustomDomainConfig/CertificateArn: the certificate `Certificate` is for \
             `docs.example.com`, `*.example.com`, not for `auth.docs.example.com`",
        ],
    },
];

const CERTIFICATE: &str = "
Resources:
  Certificate:
    Type: AWS::CertificateManager::Certificate
    Properties:
      DomainName: docs.example.com
      SubjectAlternativeNames: ['*.example.com']
      ValidationMethod: DNS
Outputs:
  Arn: {Value: !Ref Certificate}
";

#[test]
fn values_of_another_stack_are_followed() {
    for (number, case) in CASES.iter().enumerate() {
        let mut app = App::new();
        let (region, template) = case.people;
        app.stack("People", region).include_template(template);
        let (region, template) = case.site;
        app.stack("Site", region).include_template(template);
        let told: Vec<String> = match app.synth() {
            Ok(_) => Vec::new(),
            Err(problems) => problems
                .iter()
                .map(|problem| format!("{}: {}", problem.rule().unwrap_or("-"), problem.message()))
                .collect(),
        };
        assert_eq!(told, case.told, "{number}");
    }
}
