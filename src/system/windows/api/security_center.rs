//! Windows Security (the "Security Center"): `wscapi.h` and `iwscapi.h`. The one `unsafe` module of this interface.
#![expect(unsafe_code, reason = "the Security Center is a C and COM interface")]

use windows::Win32::System::SecurityCenter::{
    IWSCProductList, WSC_SECURITY_PRODUCT_STATE, WSC_SECURITY_PRODUCT_STATE_EXPIRED,
    WSC_SECURITY_PRODUCT_STATE_OFF, WSC_SECURITY_PRODUCT_STATE_ON,
    WSC_SECURITY_PRODUCT_STATE_SNOOZED, WSC_SECURITY_PRODUCT_UP_TO_DATE, WSC_SECURITY_PROVIDER,
    WSC_SECURITY_PROVIDER_ANTIVIRUS, WSC_SECURITY_PROVIDER_FIREWALL,
};
use windows::core::GUID;

use super::com::Apartment;
use super::library::SystemLibrary;
use crate::system::Refusal;
use crate::system::windows::code::refusal_of;
use crate::system::windows::{ProductState, SecurityHealth, SecurityProduct, SecurityProvider};

/// `WscGetSecurityProviderHealth`, since Windows Vista; servers may lack it.
type GetHealth = unsafe extern "system" fn(u32, *mut i32) -> i32;

/// `S_FALSE`: the service does not run, and the health is not to be relied on.
const SERVICE_IS_OFF: i32 = 1;

/// `CLSID_WSCProductList` of `iwscapi.h`, since Windows 8.
const PRODUCT_LIST: GUID = GUID::from_u128(0x17072f7b_9abe_4a74_a261_1eb76b55107a);

/// Asks for the judgement.
pub(super) fn health(provider: SecurityProvider) -> Result<SecurityHealth, Refusal> {
    let library = SystemLibrary::open("wscapi.dll")?;
    // SAFETY: the function has this signature in every Windows that has it.
    let get_health = unsafe { library.function::<GetHealth>("WscGetSecurityProviderHealth")? };
    let mut health = -1;
    let number = number_of(provider).0.cast_unsigned();
    // SAFETY: `health` outlives the call.
    let result = unsafe { get_health(number, &raw mut health) };
    match result {
        SERVICE_IS_OFF => Err(Refusal::Unavailable),
        error if error < 0 => Err(refusal_of(error.cast_unsigned())),
        _ => Ok(match health {
            0 => SecurityHealth::Good,
            1 => SecurityHealth::NotMonitored,
            2 => SecurityHealth::Poor,
            3 => SecurityHealth::Snoozed,
            _ => SecurityHealth::Unknown,
        }),
    }
}

/// Lists the products.
pub(super) fn products(provider: SecurityProvider) -> Result<Vec<SecurityProduct>, Refusal> {
    let apartment = Apartment::enter()?;
    let list: IWSCProductList = apartment.create(&PRODUCT_LIST)?;
    let mut products = Vec::new();
    // SAFETY: calls on a live object, on the thread that made it.
    unsafe {
        list.Initialize(number_of(provider))?;
        for index in 0..u32::try_from(list.Count()?).unwrap_or(0) {
            let product = list.get_Item(index)?;
            products.push(SecurityProduct {
                state: state(product.ProductState()?),
                is_up_to_date: product.SignatureStatus()? == WSC_SECURITY_PRODUCT_UP_TO_DATE,
            });
        }
    }
    Ok(products)
}

fn number_of(provider: SecurityProvider) -> WSC_SECURITY_PROVIDER {
    match provider {
        SecurityProvider::Antivirus => WSC_SECURITY_PROVIDER_ANTIVIRUS,
        SecurityProvider::Firewall => WSC_SECURITY_PROVIDER_FIREWALL,
    }
}

fn state(number: WSC_SECURITY_PRODUCT_STATE) -> ProductState {
    match number {
        WSC_SECURITY_PRODUCT_STATE_ON => ProductState::On,
        WSC_SECURITY_PRODUCT_STATE_OFF => ProductState::Off,
        WSC_SECURITY_PRODUCT_STATE_SNOOZED => ProductState::Snoozed,
        WSC_SECURITY_PRODUCT_STATE_EXPIRED => ProductState::Expired,
        _ => ProductState::Unknown,
    }
}
