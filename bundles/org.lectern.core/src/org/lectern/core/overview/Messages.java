/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.overview;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String Dimension_check;
	public static String Dimension_entryType;
	public static String Dimension_severity;
	public static String Dimension_status;
	public static String Dimension_tag;
	public static String Dimension_venue;
	public static String Dimension_year;
	public static String OverviewCounter_error;
	public static String OverviewCounter_info;
	public static String OverviewCounter_none;
	public static String OverviewCounter_others;
	public static String OverviewCounter_warning;
	public static String Totals_text;

	static {
		NLS.initializeMessages("org.lectern.core.overview.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
