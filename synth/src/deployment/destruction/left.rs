//! What is left when stacks are gone, and the command that deletes it.

use serde::{Deserialize, Serialize};

/// Something that is left.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Left {
    pub(super) region: String,
    /// Of CloudFormation; a stack is `AWS::CloudFormation::Stack`.
    #[serde(rename = "type")]
    pub(super) type_name: String,
    /// The name or id in AWS.
    pub(super) name: String,
    /// The name, in the app, of the stack that it is of.
    pub(super) stack: String,
    pub(super) why: Why,
}

/// Why something is left.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Why {
    /// The app says so, by a deletion policy.
    Kept,
    /// No stack made it: functions make their log groups themselves.
    OfFunctions,
    /// Other apps need it.
    Shared,
    /// CloudFront still has replicas of the function.
    Replicas,
    /// AWS refused, and why.
    Refused(String),
}

impl Why {
    /// Whether it was meant to go.
    pub(super) fn is_unwanted(&self) -> bool {
        matches!(self, Self::Replicas | Self::Refused(_))
    }
}

impl Left {
    pub(super) fn is(&self, region: &str, type_name: &str, name: &str) -> bool {
        self.region == region && self.type_name == type_name && self.name == name
    }

    /// What `aws` is told to delete it; of a type that is not known here, nothing.
    pub(super) fn deletion(&self) -> Option<Vec<String>> {
        let name = self.name.as_str();
        let words: Vec<&str> = match self.type_name.as_str() {
            "AWS::CloudFormation::Stack" => {
                vec!["cloudformation", "delete-stack", "--stack-name", name]
            }
            "AWS::S3::Bucket" => vec!["s3api", "delete-bucket", "--bucket", name],
            "AWS::Cognito::UserPool" => {
                vec!["cognito-idp", "delete-user-pool", "--user-pool-id", name]
            }
            "AWS::Logs::LogGroup" => vec!["logs", "delete-log-group", "--log-group-name", name],
            "AWS::SecretsManager::Secret" => {
                vec!["secretsmanager", "delete-secret", "--secret-id", name]
            }
            "AWS::KMS::Key" => vec!["kms", "schedule-key-deletion", "--key-id", name],
            "AWS::DynamoDB::Table" => vec!["dynamodb", "delete-table", "--table-name", name],
            "AWS::SQS::Queue" => vec!["sqs", "delete-queue", "--queue-url", name],
            "AWS::Route53::HostedZone" => vec!["route53", "delete-hosted-zone", "--id", name],
            "AWS::SSM::Parameter" => vec!["ssm", "delete-parameter", "--name", name],
            "AWS::ECR::Repository" => vec!["ecr", "delete-repository", "--repository-name", name],
            "AWS::CertificateManager::Certificate" => {
                vec!["acm", "delete-certificate", "--certificate-arn", name]
            }
            "AWS::Lambda::Function" => vec!["lambda", "delete-function", "--function-name", name],
            "AWS::Lambda::Version" => {
                let (function, version) = version(name)?;
                vec![
                    "lambda",
                    "delete-function",
                    "--function-name",
                    function,
                    "--qualifier",
                    version,
                ]
            }
            _ => return None,
        };
        Some(words.into_iter().map(str::to_owned).collect())
    }

    /// What is to be known after its deletion.
    pub(super) fn afterwards(&self) -> &'static str {
        match self.type_name.as_str() {
            // https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html
            "AWS::SecretsManager::Secret" => {
                "; its name stays taken for 30 days, in which `aws secretsmanager restore-secret` brings it back"
            }
            _ => "",
        }
    }

    /// The whole command, as a person types it.
    pub(super) fn command(&self) -> Option<String> {
        let mut words = vec!["aws".to_owned()];
        words.extend(self.deletion()?);
        words.extend(["--region".to_owned(), self.region.clone()]);
        Some(words.join(" "))
    }
}

/// Function and version of `arn:aws:lambda:us-east-1:111122223333:function:check:7`.
pub(super) fn version(arn: &str) -> Option<(&str, &str)> {
    let (_, rest) = arn.split_once(":function:")?;
    rest.split_once(':')
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in crate::deployment::destruction) fn left(type_name: &str, name: &str, why: Why) -> Left {
        Left {
            region: "us-east-1".to_owned(),
            type_name: type_name.to_owned(),
            name: name.to_owned(),
            stack: "Edge".to_owned(),
            why,
        }
    }

    #[test]
    fn commands_delete_what_is_left() {
        let command = |type_name: &str, name: &str| left(type_name, name, Why::Kept).command();
        assert_eq!(
            command("AWS::S3::Bucket", "docs-files").as_deref(),
            Some("aws s3api delete-bucket --bucket docs-files --region us-east-1")
        );
        assert_eq!(
            command(
                "AWS::Lambda::Version",
                "arn:aws:lambda:us-east-1:111122223333:function:check:7"
            )
            .as_deref(),
            Some(
                "aws lambda delete-function --function-name check --qualifier 7 --region us-east-1"
            )
        );
        assert_eq!(command("AWS::Lambda::Version", "strange"), None);
        assert_eq!(command("Custom::Thing", "x"), None);
    }
}
