mod claims;
mod requests;
mod segments;
mod support;
