export const myDayPath = '/my-day'
