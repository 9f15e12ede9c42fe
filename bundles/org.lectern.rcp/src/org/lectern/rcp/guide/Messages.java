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

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String GuideView_back;
	public static String GuideView_contents;
	public static String GuideView_external;
	public static String GuideView_forward;
	public static String GuideView_name;
	public static String UserGuide_missing;
	public static String UserGuide_noBrowser;
	public static String UserGuide_title;

	static {
		NLS.initializeMessages("org.lectern.rcp.guide.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
