mod behaviors;
mod distribution;
mod functions;
mod keys;
mod logs;
mod origins;
mod policies;
mod response_headers;
