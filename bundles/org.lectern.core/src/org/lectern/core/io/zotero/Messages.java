/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.zotero;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String ZoteroJsonReader_label;

	static {
		NLS.initializeMessages("org.lectern.core.io.zotero.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
