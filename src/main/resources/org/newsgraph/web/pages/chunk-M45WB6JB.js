var t=["person","organization","place","event"],r=[...t,"agreement"],e=[...r,"series","office"],n=o=>e.includes(o)?o:"other",c=[...e,"other"];export{t as a,r as b,n as c,c as d};
