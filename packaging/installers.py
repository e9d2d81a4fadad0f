"""The disk image for macOS and the installer for Windows, from the bundle.

NOT RUN where this was written, a Linux machine: `.github/workflows/packages.yml` runs each on its own system. Signing
needs the owner's certificates, as secrets of the workflow; without them the files are unsigned, and said to be.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from version import ROOT, version

MACOS, WINDOWS = ROOT / "packaging" / "macos", ROOT / "packaging" / "windows"


def macos(application: Path, out: Path) -> Path:
    """Sign the .app where MACOS_IDENTITY names a certificate, make the image, notarise it where a profile is named."""
    identity, profile = os.environ.get("MACOS_IDENTITY", ""), os.environ.get("MACOS_NOTARY_PROFILE", "")
    if identity:
        sign = ["codesign", "--force", "--deep", "--timestamp", "--options", "runtime", "--sign", identity]
        subprocess.run([*sign, "--entitlements", str(MACOS / "entitlements.plist"), str(application)], check=True)
        subprocess.run(["codesign", "--verify", "--strict", "--deep", str(application)], check=True)
    else:
        print("MACOS_IDENTITY is not set: the program is NOT signed.", file=sys.stderr)
    folder = application.parent / "image"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shutil.copytree(application, folder / application.name, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    shutil.copy(MACOS / "READ ME.txt", folder)
    path = out / f"ezswitch-{version()}-{os.uname().machine}.dmg"
    path.unlink(missing_ok=True)
    image = ["hdiutil", "create", "-volname", "ezswitch", "-format", "UDZO", "-srcfolder", str(folder), str(path)]
    subprocess.run(image, check=True)
    if identity and profile:
        submit = ["xcrun", "notarytool", "submit", str(path), "--keychain-profile", profile, "--wait"]
        subprocess.run(submit, check=True)
        subprocess.run(["xcrun", "stapler", "staple", str(path)], check=True)
    return path


def windows(bundle: Path, work: Path, out: Path) -> Path:
    """Build the MSI with WiX 5 (`wix`, a .NET tool); sign it where WINDOWS_CERTIFICATE is a thumbprint."""
    path = out / f"ezswitch-{version()}-x64.msi"
    certificate = os.environ.get("WINDOWS_CERTIFICATE", "")
    if certificate:
        for name in ("ezswitch.exe", "ezswitch-key.exe"):
            _signed(bundle / name, certificate)
    else:
        print("WINDOWS_CERTIFICATE is not set: the installer is NOT signed.", file=sys.stderr)
    values = {"Version": version(), "Bundle": str(bundle), "Icon": str(work / "icons" / "ezswitch.ico")}
    given = [word for name, value in values.items() for word in ("-d", f"{name}={value}")]
    subprocess.run(["wix", "build", str(WINDOWS / "ezswitch.wxs"), "-arch", "x64", *given, "-o", str(path)], check=True)
    if certificate:
        _signed(path, certificate)
    return path


def _signed(path: Path, certificate: str) -> None:
    """Sign a file; the certificate lies in the machine's store under its thumbprint, so no password is an argument."""
    stamp = ["/fd", "sha256", "/tr", "http://timestamp.digicert.com", "/td", "sha256"]
    subprocess.run(["signtool", "sign", "/sha1", certificate, *stamp, str(path)], check=True)
