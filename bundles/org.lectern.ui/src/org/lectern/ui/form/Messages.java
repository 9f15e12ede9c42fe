/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.form;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ReviewSaving_failed;
	public static String ReviewSaving_saving;
	public static String UndoActions_redo;
	public static String UndoActions_undo;

	static {
		NLS.initializeMessages("org.lectern.ui.form.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
