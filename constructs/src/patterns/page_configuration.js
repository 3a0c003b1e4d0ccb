
function handler(event) {
  const method = event.request.method;
  if (method !== 'GET' && method !== 'HEAD') {
    return {
      statusCode: 405,
      statusDescription: 'Method Not Allowed',
      headers: { allow: { value: 'GET, HEAD' }, 'cache-control': { value: 'no-store' } },
    };
  }
  const response = {
    statusCode: 200,
    statusDescription: 'OK',
    headers: {
      'content-type': { value: 'application/json' },
      'cache-control': { value: 'no-cache' },
      'x-content-type-options': { value: 'nosniff' },
    },
  };
  if (method === 'GET') {
    response.body = { encoding: 'text', data: JSON.stringify(configuration) };
  }
  return response;
}
