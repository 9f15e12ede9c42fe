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

	static String MenuBar_edit;
	static String MenuBar_file;
	static String MenuBar_help;
	static String MenuBar_new;
	static String MenuBar_openPerspective;
	static String MenuBar_project;
	static String MenuBar_showView;
	static String MenuBar_window;
	static String WorkspaceFolder_cannotUse;
	static String WorkspaceFolder_inUse;
	static String WorkspaceFolder_none;
	static String WorkspaceFolder_title;
	static String WorkbenchAdvisor_saving;
	static String WorkbenchAdvisor_savingFailed;
	static String WindowAdvisor_title;

	static {
		NLS.initializeMessages("org.lectern.rcp.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
