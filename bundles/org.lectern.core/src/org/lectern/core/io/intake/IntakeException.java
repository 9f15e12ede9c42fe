/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.intake;

/** Says why records cannot be brought into a review, and what to do. */
public final class IntakeException extends Exception {

	private static final long serialVersionUID = 1L;

	IntakeException(String message) {
		super(message);
	}
}
