const lines = (text: string): readonly string[] => text.trim().split(/\n\s*/u);

/** Features, and bugs after "!", oldest first. The first of each project are done, the last were written this month. */
export const FEATURES = {
  SHOP: lines(`
    Show delivery day on the product page
    Let guests buy without an account
    ! Wrong currency sign in the Danish shop
    Filter shoes by width
    Remember the last delivery address
    Gift wrapping at checkout
    ! Voucher field accepts expired codes
    Compare up to four products
    Wish lists that can be shared
    ! Filter resets when going back
    Size advice from other buyers
    Pick up at a parcel shop
    Tell customers when something is back in stock
    ! Cart shows zero items after log-in
    Reviews with pictures
    Order again with one click
    Show the carbon footprint of a delivery
    ! Search ignores umlauts
    Save cart for later
    Swipe through pictures on a phone
    Bundle offers for accessories
    ! Discount is rounded twice
    Split an order over two addresses
    Outlet category for last pieces
    Choose a delivery window
    Questions and answers under a product
    ! Newsletter box is ticked by default
    Family accounts with a shared basket
    Show stock of nearby stores
    Pay later for known customers
    ! Zoom jumps on tablets
    Virtual gift cards
    Return label in the customer account
    Recently seen products
    ! Two confirmation mails for one order
    Loyalty points at checkout
    Landing page for the winter sale
    Size chart per brand
    ! Store finder shows closed stores
    Let merchants schedule a sale
    Order history for families
    Invite a friend and get a discount
    ! Postcode check refuses Irish addresses
    Waiting list for limited editions
    Share a basket by link
    ! Price alert arrives a day late
    Cancel an order within ten minutes
  `),
  PAY: lines(`
    Pay by invoice
    ! Receipt lacks the tax number
    Refund part of an order
    Pay in three instalments
    Monthly invoice for business customers
    ! Refund shows the wrong sign
    Save a card for next time
    Pay with a gift card and a card together
    ! Dunning letter goes to the old address
    Show fees to merchants
    Pay out merchants weekly
    Export bookings for accountants
    ! Payment page is blank in private mode
    Donate when paying
    Company cards with an approval step
    Explain a declined card in plain words
    ! Cancelled orders stay reserved on the card
    Pay by direct debit
    Credit notes for merchants
    Limits for young customers
    Show exchange rate before paying
    ! Merchant sees payout a day late
    Pay with points
    Invoice in the buyer's language
    Freeze a lost card in the account
    Recurring orders with one mandate
    ! Rounding differs between receipt and invoice
    Deposit for pre-orders
    Statement of all payments of a year
    Split the bill among friends
    ! Reminder comes although the invoice is paid
    Tip for couriers
  `),
  OPS: lines(`
    Show current incidents on the intranet
    Ask for access by form
    Weekly cost report per team
    Self-service for temporary machines
    ! Alert mails arrive twice
    Phone tree for nights and weekends
    Guide for new colleagues
    Request a domain in one step
    ! VPN drops calls after an hour
    Overview of who owns which service
    Print badges for visitors
    Rooms can be booked from the calendar
    ! Chat bot answers in the wrong channel
    Order hardware from a catalogue
    Status updates by text message
    Ask before a machine is switched off
    Quarterly review of suppliers
    ! Wrong time zone in the on-call plan
    Dashboard for office energy use
    Lend laptops for business trips
    Find a colleague who speaks a language
    Vote on the next team event
    ! Door terminal forgets new cards
    Report a lost phone
    Plan holidays across teams
    Welcome screen for guests
  `),
} as const;

/** Plain Stories of Storefront that only look technical, besides SHOP-64. Nobody has judged them yet. */
export const LOOKALIKES: readonly string[] = lines(`
  Migrate wish lists to the new database
  Upgrade Solr 8 for better suggestions
  Replace the old SMS library
  Refactor the address form for Ireland
  Move newsletter sign-up to REST API v2
  Clean up the product database before the sale
  Update the store finder to Maps API v3
  Remove deprecated coupon links
  Switch size charts to the new database
  Bump the rating widget to React 19
  Rewrite the parcel tracker in Kotlin
`);

/** Epics, and sub-tasks behind ">", which belong to the epic before them. */
export const EPICS_AND_SUBTASKS = {
  SHOP: lines(`
    Winter sale
    > Pictures for the landing page
    > Texts in five languages
    Loyalty programme
    Shop in Ireland
  `),
  PAY: lines(`
    Business customers
    > Terms of payment in English
    > Letter to existing customers
    Pay in the Nordics
  `),
  OPS: lines(`
    Office move
    > Seating plan
    On call without pain
  `),
} as const;
