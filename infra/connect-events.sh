#!/bin/sh
# Subscribes a function app whose code is deployed to new articles. Run again, it changes nothing.
#
#   connect-events.sh RESOURCE_GROUP FUNCTION_APP
#
# azd calls it without arguments; the names are then outputs of main.bicep in its environment. On Windows azd calls
# connect-events.ps1, which does the same.
set -eu

group=${1:-${AZURE_RESOURCE_GROUP:?is not set, and no resource group is given}}
app=${2:-${FUNCTION_APP_NAME:?is not set, and no function app is given}}
folder=$(dirname "$0")

# azd names its subscription, which may be another than the one that az has chosen.
connect() {
  az deployment group create --name events --resource-group "$group" --template-file "$folder/events.bicep" \
    --parameters functionAppName="$app" --output none ${AZURE_SUBSCRIPTION_ID:+--subscription "$AZURE_SUBSCRIPTION_ID"}
}

# The app makes its key when it first runs the code, and answers Event Grid's call back only then.
attempt=1
until connect; do
  if [ "$attempt" -eq 10 ]; then
    echo "The app $app could not be subscribed to new articles; the last message above says why." >&2
    echo "Articles are still found, every quarter of an hour. When it is mended: $0 $group $app" >&2
    exit 1
  fi

  echo "Attempt $attempt of 10 failed. Is the app still starting? Trying again in 30 seconds." >&2
  attempt=$((attempt + 1))
  sleep 30
done

echo "The app $app is told of new articles."
