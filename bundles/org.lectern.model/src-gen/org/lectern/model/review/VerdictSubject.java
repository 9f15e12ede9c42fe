/**
 * Copyright (c) 2026 The Lectern contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.review;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Verdict Subject</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A paper a verdict is about, as it was when the verdict was given.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lectern.model.review.VerdictSubject#getPaperKey <em>Paper Key</em>}</li>
 *   <li>{@link org.lectern.model.review.VerdictSubject#getFingerprint <em>Fingerprint</em>}</li>
 * </ul>
 *
 * @see org.lectern.model.review.ReviewPackage#getVerdictSubject()
 * @model
 * @generated
 */
public interface VerdictSubject extends EObject {
	/**
	 * Returns the value of the '<em><b>Paper Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The citation key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paper Key</em>' attribute.
	 * @see #setPaperKey(String)
	 * @see org.lectern.model.review.ReviewPackage#getVerdictSubject_PaperKey()
	 * @model required="true"
	 * @generated
	 */
	String getPaperKey();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.VerdictSubject#getPaperKey <em>Paper Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paper Key</em>' attribute.
	 * @see #getPaperKey()
	 * @generated
	 */
	void setPaperKey(String value);

	/**
	 * Returns the value of the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The fingerprint of the identifying content. When the paper no longer has it, the verdict lapses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fingerprint</em>' attribute.
	 * @see #setFingerprint(String)
	 * @see org.lectern.model.review.ReviewPackage#getVerdictSubject_Fingerprint()
	 * @model
	 * @generated
	 */
	String getFingerprint();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.VerdictSubject#getFingerprint <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fingerprint</em>' attribute.
	 * @see #getFingerprint()
	 * @generated
	 */
	void setFingerprint(String value);

} // VerdictSubject
