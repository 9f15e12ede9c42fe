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
 * The files of a review besides its bibliographies: notes, the protocol and the verdicts on duplicates, as XMI that is
 * made to be compared and merged line by line. Reads what others wrote with care: no document type, no reference to
 * another file, limits for size and depth.
 */
package org.lectern.model.storage;
