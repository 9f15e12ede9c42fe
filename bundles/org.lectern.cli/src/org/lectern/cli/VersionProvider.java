/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.jar.Manifest;

import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.IVersionProvider;

/** Reads the version of Lectern from its bundle, whether OSGi runs or not. */
final class VersionProvider implements IVersionProvider {

	private static final String UNKNOWN = "0.0.0"; //$NON-NLS-1$

	/** The manifest as seen from the class file of this class. */
	private static final String MANIFEST = "../../../META-INF/MANIFEST.MF"; //$NON-NLS-1$

	@Override
	public String[] getVersion() {
		return new String[] { NLS.bind(Messages.VersionProvider_lectern, version()) };
	}

	/**
	 * Returns the version.
	 *
	 * @return the version; 0.0.0 where the classes do not come from a bundle
	 */
	static String version() {
		Bundle bundle = FrameworkUtil.getBundle(VersionProvider.class);
		return bundle == null ? versionInManifest() : bundle.getVersion().toString();
	}

	private static String versionInManifest() {
		URL here = VersionProvider.class.getResource(VersionProvider.class.getSimpleName() + ".class"); //$NON-NLS-1$
		try (InputStream in = new URL(here, MANIFEST).openStream()) {
			String version = new Manifest(in).getMainAttributes().getValue(Constants.BUNDLE_VERSION);
			return version == null ? UNKNOWN : version;
		} catch (IOException e) {
			return UNKNOWN;
		}
	}
}
