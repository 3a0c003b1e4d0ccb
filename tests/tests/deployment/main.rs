//! Deployments by the real `aws` and `sam` commands, to `ministack` in AWS's place.

mod stand_in;
