/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core;

/**
 * Thrown when a piece of work was given up because its {@link Progress} was cancelled. Nothing was changed.
 */
public final class CancelledException extends RuntimeException {

	private static final long serialVersionUID = 1L;
}
