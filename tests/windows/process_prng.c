// ProcessPrng of bcryptprimitives.dll, which Wine 8 lacks and Rust's standard library imports; on top of RtlGenRandom of
// advapi32.dll, which has another name there. For tests under Wine only, never shipped.
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T length) {
    return SystemFunction036(data, (ULONG)length);
}
