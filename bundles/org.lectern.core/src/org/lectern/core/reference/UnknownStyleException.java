/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.reference;

import org.eclipse.osgi.util.NLS;

/** There is no style of the id that was asked for, or it cannot be read. */
public final class UnknownStyleException extends Exception {

	private static final long serialVersionUID = 1L;

	UnknownStyleException(String style, Throwable cause) {
		super(NLS.bind(Messages.unknownStyle, style), cause);
	}
}
