//! Who asks: JSON Web Tokens of an Amazon Cognito user pool, checked strictly.
