//! What a rule asks of tokens.

use crate::Rule;

impl Rule {
    /// The names of the claims that the rule compares with something, each once: `sub` and `cognito:groups` too, where a
    /// segment of the path is to be one of them.
    #[must_use]
    pub fn claims(&self) -> Vec<&str> {
        let mut claims = Vec::new();
        collect(self, &mut claims);
        claims
    }
}

fn collect<'r>(rule: &'r Rule, claims: &mut Vec<&'r str>) {
    let name = match rule {
        Rule::All(rules) | Rule::Any(rules) => {
            for rule in rules {
                collect(rule, claims);
            }
            return;
        }
        Rule::Claim { name, .. } => name.as_str(),
        Rule::Segment(segment) => segment.claim.as_str(),
        Rule::Group(_)
        | Rule::Scope(_)
        | Rule::Path(_)
        | Rule::Address(_)
        | Rule::ApiKey { .. } => return,
    };
    if !claims.contains(&name) {
        claims.push(name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn claims_are_found_wherever_they_are() {
        let rule = Rule::path("/a/*")
            .and(Rule::claim("custom:tenant", "a"))
            .or(Rule::from(Rule::claim_at("email", 1)).and(Rule::claim("custom:tenant", "b")))
            .or(Rule::group("staff"));
        assert_eq!(rule.claims(), ["custom:tenant", "email"]);
        assert_eq!(Rule::group("staff").claims(), [""; 0]);
    }
}
