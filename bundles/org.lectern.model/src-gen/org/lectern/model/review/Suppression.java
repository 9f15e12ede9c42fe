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
 * A representation of the model object '<em><b>Suppression</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A finding that is not to be reported, and why.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lectern.model.review.Suppression#getCheck <em>Check</em>}</li>
 *   <li>{@link org.lectern.model.review.Suppression#getPaperKey <em>Paper Key</em>}</li>
 *   <li>{@link org.lectern.model.review.Suppression#getReason <em>Reason</em>}</li>
 *   <li>{@link org.lectern.model.review.Suppression#getBy <em>By</em>}</li>
 *   <li>{@link org.lectern.model.review.Suppression#getWhen <em>When</em>}</li>
 * </ul>
 *
 * @see org.lectern.model.review.ReviewPackage#getSuppression()
 * @model
 * @generated
 */
public interface Suppression extends EObject {
	/**
	 * Returns the value of the '<em><b>Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the check.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Check</em>' attribute.
	 * @see #setCheck(String)
	 * @see org.lectern.model.review.ReviewPackage#getSuppression_Check()
	 * @model required="true"
	 * @generated
	 */
	String getCheck();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Suppression#getCheck <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Check</em>' attribute.
	 * @see #getCheck()
	 * @generated
	 */
	void setCheck(String value);

	/**
	 * Returns the value of the '<em><b>Paper Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The citation key of the paper; null for every paper.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paper Key</em>' attribute.
	 * @see #setPaperKey(String)
	 * @see org.lectern.model.review.ReviewPackage#getSuppression_PaperKey()
	 * @model
	 * @generated
	 */
	String getPaperKey();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Suppression#getPaperKey <em>Paper Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paper Key</em>' attribute.
	 * @see #getPaperKey()
	 * @generated
	 */
	void setPaperKey(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the finding is no problem.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.lectern.model.review.ReviewPackage#getSuppression_Reason()
	 * @model extendedMetaData="kind='element'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Suppression#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who suppressed it; may be null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.lectern.model.review.ReviewPackage#getSuppression_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Suppression#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day, as YYYY-MM-DD; may be null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>When</em>' attribute.
	 * @see #setWhen(String)
	 * @see org.lectern.model.review.ReviewPackage#getSuppression_When()
	 * @model
	 * @generated
	 */
	String getWhen();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Suppression#getWhen <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' attribute.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(String value);

} // Suppression
