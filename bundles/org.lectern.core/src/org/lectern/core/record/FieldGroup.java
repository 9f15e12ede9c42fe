/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.record;

/** Where a field has its place in a form. */
public enum FieldGroup {

	/** What an entry of its type must tell. */
	REQUIRED,
	/** What an entry of its type should tell. */
	RECOMMENDED,
	/** What the reader notes down: tags, reading status and rating. */
	READING,
	/** Numbers and addresses the work is found by. */
	IDENTIFIER,
	/** The abstract. */
	ABSTRACT,
	/** All else. */
	OTHER
}
