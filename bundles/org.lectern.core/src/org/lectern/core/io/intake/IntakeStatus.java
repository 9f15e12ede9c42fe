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

/** What becomes of a record. */
public enum IntakeStatus {
	/** A paper is made of it. */
	NEW,
	/** A paper of the review gets fields of it. */
	UPDATED,
	/** A paper of the review was edited where the record changed too. */
	CONFLICT,
	/** The review has all of it. */
	UNCHANGED,
	/** It is left out. */
	SKIPPED
}
