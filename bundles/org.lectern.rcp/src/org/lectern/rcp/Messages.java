/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.rcp;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String MenuBar_edit;
	public static String MenuBar_file;
	public static String MenuBar_help;
	public static String MenuBar_new;
	public static String MenuBar_openPerspective;
	public static String MenuBar_project;
	public static String MenuBar_showView;
	public static String MenuBar_window;
	public static String WorkbenchAdvisor_saving;
	public static String WorkbenchAdvisor_savingFailed;
	public static String WindowAdvisor_title;

	static {
		NLS.initializeMessages("org.lectern.rcp.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
