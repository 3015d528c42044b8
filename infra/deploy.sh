#!/bin/sh
# Deploys the code into the resource group that main.bicep made, and subscribes the app to new articles: what
# `azd deploy` does, with az, dotnet and zip.
#
#   deploy.sh RESOURCE_GROUP
set -eu

group=${1:?the resource group that main.bicep made}
root=$(cd "$(dirname "$0")/.." && pwd)
app=$(az functionapp list --resource-group "$group" --query '[0].name' --output tsv)
if [ -z "$app" ]; then
  echo "There is no function app in $group. Deploy infra/main.bicep first." >&2
  exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet publish "$root/src/CasePipeline.Functions" --configuration Release --output "$work/app"
(cd "$work/app" && zip --quiet --recurse-paths ../app.zip .)
az functionapp deployment source config-zip --resource-group "$group" --name "$app" --src "$work/app.zip" --output none
"$root/infra/connect-events.sh" "$group" "$app"
