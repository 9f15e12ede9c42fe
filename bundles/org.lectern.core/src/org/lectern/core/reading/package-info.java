/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a reader keeps about a paper in the fields of its record: whether it was read, how good it is, and under which
 * words it is filed. The names and values of the fields are those of JabRef, so that both programs show the same.
 */
package org.lectern.core.reading;
