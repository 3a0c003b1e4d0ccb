mod functions;
mod keys;
mod policies;
mod response_headers;
