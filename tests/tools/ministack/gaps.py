"""What ministack does not know of CloudFormation and Palisade's templates have, so that they are deployed as they are.

Each addition checks that ministack still lacks it, and ends the process otherwise: it is to be deleted then.
What AWS does is said by AWS's page of the resource, in the section on return values.
"""

import json
import sys
import uuid

from ministack.core.responses import get_account_id, request_scope
from ministack.services import cognito
from ministack.services.cloudformation import changesets, engine, handlers, provisioners, stacks

HANDLERS = provisioners._RESOURCE_HANDLERS


def fill():
    resource("AWS::Cognito::ManagedLoginBranding", create_branding, lambda *_: None)
    resource("AWS::Cognito::UserPoolUser", create_user, delete_user)
    resource("AWS::Cognito::UserPoolUserToGroupAttachment", create_member, delete_member)
    resource("AWS::Cognito::UserPoolIdentityProvider", create_provider, delete_provider)
    issuer_of_user_pools()
    arns_of_secrets()
    outputs_of_other_regions()


def lacks(what, is_lacking):
    if not is_lacking:
        sys.exit(f"ministack has {what} now: take it out of tests/tools/ministack/gaps.py")


def resource(type_name, create, delete):
    lacks(type_name, type_name not in HANDLERS)

    # No property but those that replace it is changed by Palisade's tests; who needs more adds it here.
    def update(physical_id, old, new, stack_name, logical_id=None):
        delete(physical_id, old)
        return create(logical_id, new, stack_name)

    HANDLERS[type_name] = {
        "create": create,
        "update": update,
        "update_with_logical_id": True,
        "delete": delete,
    }


def done(response):
    """What one of the functions of ministack's Cognito answers, or its refusal as CloudFormation tells it."""
    status, _, body = response
    if status >= 400:
        raise ValueError(body if isinstance(body, str) else body.decode())
    return json.loads(body) if body else {}


def some(properties, *names):
    return {name: properties[name] for name in names if name in properties}


# The look of the sign-in page: nothing shows it, so nothing is kept.
def create_branding(logical_id, properties, stack_name):
    pool = properties["UserPoolId"]
    if pool not in cognito._user_pools:
        raise ValueError(f"User pool {pool} does not exist.")
    name = str(uuid.uuid4())
    return f"{pool}|{name}", {"ManagedLoginBrandingId": name}


def create_user(logical_id, properties, stack_name):
    wanted = some(properties, "UserPoolId", "Username", "UserAttributes", "DesiredDeliveryMediums", "MessageAction")
    return done(cognito._admin_create_user(wanted))["User"]["Username"], {}


def delete_user(physical_id, properties):
    cognito._admin_delete_user({"UserPoolId": properties["UserPoolId"], "Username": physical_id})


def create_member(logical_id, properties, stack_name):
    wanted = some(properties, "UserPoolId", "Username", "GroupName")
    done(cognito._admin_add_user_to_group(wanted))
    return "|".join(wanted.values()), {}


def delete_member(physical_id, properties):
    cognito._admin_remove_user_from_group(some(properties, "UserPoolId", "Username", "GroupName"))


def create_provider(logical_id, properties, stack_name):
    done(cognito._create_identity_provider(dict(properties)))
    return properties["ProviderName"], {}


def delete_provider(physical_id, properties):
    cognito._delete_identity_provider(some(properties, "UserPoolId", "ProviderName"))


def issuer_of_user_pools():
    """`Fn::GetAtt: [UserPool, ProviderURL]`."""
    attributes = provisioners._cognito_user_pool_attributes

    def with_issuer(pool):
        known = attributes(pool)
        lacks("ProviderURL", "ProviderURL" not in known)
        return {**known, "ProviderURL": "https://" + known["ProviderName"]}

    provisioners._cognito_user_pool_attributes = with_issuer


def arns_of_secrets():
    """`Ref` of a secret is its ARN. ministack gives its name, by which it also finds it again."""
    handler = HANDLERS["AWS::SecretsManager::Secret"]
    create, update, delete = handler["create"], handler["update"], handler["delete"]

    def name_of(physical_id):
        # arn:aws:secretsmanager:region:account:secret:<name>-<six characters>
        return physical_id.split(":", 6)[6][:-7]

    def create_arn(logical_id, properties, stack_name):
        name, attributes = create(logical_id, properties, stack_name)
        lacks("the ARN as `Ref` of a secret", not name.startswith("arn:"))
        return attributes["Arn"], attributes

    def update_arn(physical_id, old, new, stack_name, logical_id=None):
        _, attributes = update(name_of(physical_id), old, new, stack_name, logical_id)
        return attributes["Arn"], attributes

    HANDLERS["AWS::SecretsManager::Secret"] = {
        **handler,
        "create": create_arn,
        "update": update_arn,
        "delete": lambda physical_id, properties: delete(name_of(physical_id), properties),
    }


def outputs_of_other_regions():
    """`Fn::GetStackOutput` with `Region`. ministack looks in the stack's own region."""
    resolve = engine._resolve_refs

    def resolve_there(value, *context):
        wanted = value.get("Fn::GetStackOutput") if isinstance(value, dict) else None
        if isinstance(wanted, dict) and "Region" in wanted:
            with request_scope(get_account_id(), resolve(wanted["Region"], *context)):
                return resolve(value, *context)
        return resolve(value, *context)

    for module in (engine, changesets, handlers, stacks):
        lacks("another shape of references", module._resolve_refs is resolve)
        module._resolve_refs = resolve_there


fill()
