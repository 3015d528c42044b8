// Mail before the month costs more than it should: when most of the amount is spent, and when all of it will be.

@description('The amount of a month, in the currency of the subscription.')
@minValue(1)
param amount int

@description('First day of the first month that is covered: never changed, and not past when the budget is new.')
@minLength(10)
@maxLength(10)
param start string

@description('Who is told.')
@minLength(1)
param actionGroupId string

resource budget 'Microsoft.Consumption/budgets@2026-06-01' = {
  name: 'budget-casepipeline'
  properties: {
    category: 'Cost'
    amount: amount
    timeGrain: 'Monthly'
    timePeriod: { startDate: start }
    notifications: {
      actual80: {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 80
        thresholdType: 'Actual'
        contactEmails: []
        contactGroups: [actionGroupId]
      }
      forecast100: {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 100
        thresholdType: 'Forecasted'
        contactEmails: []
        contactGroups: [actionGroupId]
      }
    }
  }
}
