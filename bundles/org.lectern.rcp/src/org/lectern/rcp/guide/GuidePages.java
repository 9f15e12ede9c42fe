/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.rcp.guide;

import java.io.IOException;
import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** Finds the pages of the user guide in the bundle that holds them. */
public final class GuidePages {

	/** The page that lists the others. */
	public static final String CONTENTS = "index.html"; //$NON-NLS-1$

	private static final String BUNDLE = "org.lectern.help"; //$NON-NLS-1$
	private static final String FOLDER = "html/"; //$NON-NLS-1$

	private GuidePages() {
	}

	/**
	 * Returns where a page is as a file.
	 *
	 * @param page
	 *            its name, such as <code>checks.html</code> or <code>checks.html#doi-syntax</code>; or its address in
	 *            the help of Eclipse, such as <code>/org.lectern.help/html/checks.html</code>
	 * @return an address that any browser understands; null when there is no such page
	 */
	public static String find(String page) {
		String name = page.startsWith("/" + BUNDLE + "/" + FOLDER) ? page.substring(BUNDLE.length() + FOLDER.length() + 2) //$NON-NLS-1$ //$NON-NLS-2$
				: page;
		int anchor = name.indexOf('#');
		String file = anchor < 0 ? name : name.substring(0, anchor);
		Bundle bundle = Platform.getBundle(BUNDLE);
		URL entry = bundle == null || file.contains("..") ? null : bundle.getEntry(FOLDER + file); //$NON-NLS-1$
		if (entry == null) {
			return null;
		}
		try {
			String address = FileLocator.toFileURL(entry).toExternalForm().replace(" ", "%20"); //$NON-NLS-1$ //$NON-NLS-2$
			return anchor < 0 ? address : address + name.substring(anchor);
		} catch (IOException e) {
			Platform.getLog(GuidePages.class).error(e.getMessage(), e);
			return null;
		}
	}
}
