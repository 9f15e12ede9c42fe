/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.markdown;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

	/** A heading. */
	public static String annotations;
	/** A heading. */
	public static String answersOutsideTheForm;
	/** A heading. */
	public static String notes;
	/** The answer to a question. */
	public static String no;
	/** The answer to a question. */
	public static String notAnswered;
	/** A heading. */
	public static String relations;
	/** The answer to a question. */
	public static String yes;

	static {
		NLS.initializeMessages("org.lectern.core.markdown.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
