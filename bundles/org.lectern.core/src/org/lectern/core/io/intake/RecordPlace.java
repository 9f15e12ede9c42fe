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

/**
 * Which record of an import is meant.
 *
 * @param source
 *            the number of the file among those imported together, 0 or more
 * @param record
 *            the number of the record in the file, 0 or more
 */
public record RecordPlace(int source, int record) {
}
